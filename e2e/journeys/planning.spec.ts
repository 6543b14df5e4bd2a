import { sql } from '../fixtures/database'
import { unique } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('plans the autumn conference from its series: places with a limit and a share, for municipalities only', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  const name = unique('Probetagung')
  await signInAs('events@negz.example')
  await page.goto('/negz/manage/events/series')
  await page.getByRole('link', { name: 'Neue Reihe' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Vorlage für den ersten Termin').selectOption('autumn')
  await page.getByRole('button', { name: 'Reihe anlegen' }).click()
  await page.getByLabel('Erster Tag').fill(day(60))
  await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click()

  await expect(page.getByLabel('Reihe', { exact: true })).toHaveValue(/.+/)
  await page.getByLabel('Zusammenfassung').first().fill('Ein Tag zum Proben.')
  await page.getByLabel('Ort (freiwillig)', { exact: true }).fill('Probenhaus')
  await page.getByText('Enger fassen').click()
  await page.getByLabel('Kommune', { exact: true }).check()
  await page.getByLabel('N3GZ', { exact: true }).check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('heading', { name: 'Ankündigen' })).toBeVisible()

  await page.getByRole('link', { name: 'Planen', exact: true }).click()
  await page.getByRole('link', { name: 'Plätze und Preise' }).click()
  await page.getByRole('link', { name: 'Vor Ort' }).first().click()
  await page.getByLabel('Kapazität').fill('30')
  await page.getByLabel('Plätze (freiwillig)').fill('40')
  await page.getByRole('button', { name: 'Kontingent speichern' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte ausfüllen' })).toBeVisible()
  await page.getByLabel('Zurückgelegt bis einschließlich').fill(day(30))
  await page.getByRole('button', { name: 'Kontingent speichern' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '40 für Partner zurückgelegt' })).toBeVisible()
  await page.getByLabel('Plätze (freiwillig)').fill('10')
  await page.getByRole('button', { name: 'Kontingent speichern' }).click()
  await expect(page.getByRole('main')).toContainText('N3GZ: 0 von 10')

  await page.getByRole('link', { name: 'Neue gemeinsame Grenze' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Haus')
  await page.getByLabel('Höchstens zusammen').fill('80')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Grenze anlegen' }).click()
  await expect(page.getByRole('link', { name: 'Haus' })).toBeVisible()
  await page.getByRole('link', { name: 'Überblick', exact: true }).click()
  await page.getByRole('button', { name: 'Jetzt ankündigen' }).click()
  await expect(page.getByRole('main')).toContainText('angekündigt am')
  const site = await page.getByRole('link', { name: 'Auf der Website ansehen' }).getAttribute('href')

  const other = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false })
  const cookie = { name: cookieName, value: await signInOf('member@negz.example'), url: baseURL ?? '' }
  await other.addCookies([cookie])
  const reader = await other.newPage()
  await reader.goto(site ?? '')
  await expect(reader.getByRole('main')).toContainText('über Ihre Dienststelle Stadt Musterhausen')
  await expect(reader.getByRole('main')).toContainText('Gemeinsam mit')
  await other.close()
  // Lists of the site are counted by other journeys.
  await sql('update "Event" set listed = false where "title" ->> \'de\' = $1', [name])
})
