import { readFileSync } from 'node:fs'
import { value } from '../fixtures/database'
import { unique } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

/** 500 people as Excel saves them in German, 30 of them with a fault of one of six sorts. */
function people(word: string): Buffer {
  const lines = ['Vorname;Nachname;E-Mail;Organisation;Mitglied seit']
  for (let n = 0; n < 500; n++) {
    const fault = n % 16 === 5 && n < 480 ? (n >> 4) % 6 : -1
    lines.push(
      [
        fault === 0 ? '' : 'Jörg',
        fault === 1 ? '=1+1' : `${word}-${n}`,
        fault === 2 ? 'keine Adresse' : fault === 3 ? `${word}.0@amt.example` : `${word}.${n}@amt.example`,
        `Stadt ${word} ${n % 3}`,
        fault === 4 ? '31.02.2020' : '01.03.2020',
        ...(fault === 5 ? ['zu viel'] : []),
      ].join(';'),
    )
  }
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

const count = (word: string) =>
  value<string>(`select count(*) from "Person" where "familyName" like $1 || '-%'`, [word])

// A worker takes part, and a click waits until the next page is there.
test.use({ actionTimeout: 30_000 })

test('the office imports 500 people with 30 faults and takes it back', async ({
  page,
  browser,
  baseURL,
  signInAs,
  expectAccessible,
}) => {
  test.slow()
  const word = unique('Import')
  const main = page.getByRole('main')
  await signInAs('membership@negz.example')
  await page.goto('/negz/manage/people/import')
  await page.getByLabel('Datei mit Personen').setInputFiles({
    name: `${word}.csv`,
    mimeType: 'text/csv',
    buffer: people(word),
  })
  await page.getByRole('button', { name: 'Hochladen und ansehen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was steht in welcher Spalte?')
  await expect(page.getByLabel('Zeichensatz')).toHaveValue('windows-1252')
  await expect(main).toContainText('Zum Beispiel: Jörg')
  await expectAccessible()

  await page.getByLabel('Spalte 2: Nachname').selectOption('Nicht übernehmen')
  await page.getByRole('button', { name: 'Prüfen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'in welchen Spalten' })).toBeVisible()
  await page.getByLabel('Spalte 2: Nachname').selectOption('Nachname')
  await page.getByRole('button', { name: 'Prüfen' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das würde geschehen', { timeout: 30_000 })
  await expect(main).toContainText('30 Zeilen werden abgelehnt')
  await expect(main).toContainText('470 Personen werden angelegt')
  await expect(main).toContainText('E-Mail (persönlich): „keine Adresse“ ist keine E-Mail-Adresse.')
  await expect(main).toContainText('„31.02.2020“ ist kein Tag')
  await expectAccessible()
  expect(await count(word)).toBe('0')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Abgelehnte Zeilen herunterladen (CSV)' }).click()
  const refused = readFileSync(await (await download).path(), 'utf8')
  expect(refused.trim().split('\r\n')).toHaveLength(31)

  await page.getByRole('button', { name: '470 Zeilen importieren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import fertig', { timeout: 30_000 })
  await expect(main).toContainText('470 Personen angelegt')
  expect(await count(word)).toBe('470')
  await page.goto(`/negz/manage/people?q=${word}`)
  await expect(main).toContainText(`Stadt ${word} 1`)
  await page.goto(`/negz/manage/people/import`)
  await page.getByRole('link', { name: `${word}.csv` }).click()

  // A colleague takes it back, in English and without scripts.
  const other = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false })
  await other.addCookies([
    { name: cookieName, value: await signInOf('admin@negz.example'), url: baseURL ?? '' },
  ])
  const reader = await other.newPage()
  await reader.goto(`/en${new URL(page.url()).pathname}`)
  await reader.getByText('Undo import').first().click()
  await expect(reader.getByRole('main')).toContainText('470 people who were added will be deleted')
  await reader.getByRole('button', { name: 'Undo import' }).click()
  await expect(async () => {
    await reader.reload()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Import undone', { timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await expect(reader.getByRole('main')).toContainText('470 people deleted')
  expect(await count(word)).toBe('0')
  expect(
    await value<string>(`select count(*) from "Organisation" where name like 'Stadt ' || $1 || '%'`, [word]),
  ).toBe('0')
  await other.close()
})

test('a file that is no table is refused in words, without scripts too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false })
  await context.addCookies([
    { name: cookieName, value: await signInOf('membership@negz.example'), url: baseURL ?? '' },
  ])
  const page = await context.newPage()
  await page.goto('/negz/manage/people/import')
  const send = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Datei mit Personen').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Hochladen und ansehen' }).click()
  }
  await send('bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))
  await expect(page.getByRole('alert')).toContainText('Das ist keine Tabelle')
  await send('gross.csv', Buffer.alloc(30_000_000, 'a'))
  await expect(page.getByRole('alert')).toContainText('größer als 25 MB')
  await context.close()
})
