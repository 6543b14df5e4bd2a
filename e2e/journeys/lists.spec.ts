import { readFileSync } from 'node:fs'
import { newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

test('finds people, keeps the view, tags them and takes it back, exports what is shown', async ({
  page,
  signInAs,
}) => {
  const word = unique('Reihe').replace('-', '')
  for (const givenName of ['Anna', 'Bernd']) await newPerson('negz', { givenName, familyName: word })
  await signInAs('membership@negz.example')
  await page.goto('/negz/manage/people')
  await page.getByLabel('Name, Organisation oder Adresse').fill(word.toLowerCase())
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 Personen')
  await expect(page.getByRole('rowheader', { name: `${word}, Anna` })).toBeVisible()

  await page.getByText('Ansicht speichern').first().click()
  await page.getByLabel('Name der Ansicht').fill(word)
  await page.getByRole('button', { name: 'Ansicht speichern' }).click()
  await expect(
    page.getByRole('navigation', { name: 'Ansichten' }).getByRole('link', { name: word }),
  ).toHaveAttribute('aria-current', 'page')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(3)

  await page.getByLabel('Alle 2 Einträge').check()
  await page.getByRole('button', { name: 'Schlagwort geben' }).click()
  await page.getByLabel('Schlagwort', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click()
  await expect(page.getByRole('heading', { name: 'Das trifft 2 Einträge' })).toBeVisible()
  await page.getByRole('button', { name: `2 Personen das Schlagwort „${word}“ geben` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Personen haben jetzt das Schlagwort')
  await page.getByRole('button', { name: 'Rückgängig machen' }).click()
  await expect(page.getByText('Das wurde rückgängig gemacht.')).toBeVisible()
})

test('asks the register about a day long past', async ({ page, signInAs }) => {
  await signInAs('membership@negz.example')
  await page.goto('/negz/manage/memberships?status=active&on=2014-01-01')
  await expect(page.getByText(/^Stand am/)).toContainText('1. Januar 2014')
  await expect(page.getByRole('heading', { name: 'Nichts passt zu diesen Filtern' })).toBeVisible()
})

test('finds a person in the palette by keyboard alone, and without scripts by the search field', async ({
  page,
  browser,
  context,
  signInAs,
  baseURL,
}) => {
  const { familyName, name } = await newPerson('negz', { familyName: unique('Palette').replace('-', '') })
  await signInAs('membership@negz.example')
  await page.goto('/en/negz/manage')
  await expect(page.getByRole('button', { name: 'Open search and commands' })).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Open search and commands' })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.type(familyName)
  await expect(dialog.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('status')).toHaveText('1 result')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(familyName)

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await plain.addCookies(await context.cookies())
  const reader = await plain.newPage()
  await reader.goto('/en/negz/manage')
  await reader.getByRole('searchbox', { name: 'Person, event or command' }).fill(familyName)
  await reader.getByRole('searchbox', { name: 'Person, event or command' }).press('Enter')
  await expect(reader.getByRole('link', { name })).toBeVisible()
  await plain.close()
})
