import { newEvent } from '../fixtures/events'
import { expect, test } from '../fixtures/test'

const file = (title: string) =>
  Buffer.from(
    `Titel;Beginn;Dauer;Raum;Art;Personen\n${title};10:00;30;Saal;Vortrag;Kim Muster (Vortrag, Leitung, Stadt Musterhausen)\nPause;10:30;15;;Pause;\n`,
  )

test('the office uploads a programme, looks at it, applies it, and a second time nothing changes', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const event = await newEvent('negz')
  await signInAs('events@negz.example')
  const upload = async (title: string) => {
    await page.goto(`/negz/manage/events/${event.id}/agenda/import`)
    await page
      .getByLabel('Datei mit dem Programm')
      .setInputFiles({ name: 'programm.csv', mimeType: 'text/csv', buffer: file(title) })
    await page.getByRole('button', { name: 'Hochladen und ansehen' }).click()
  }
  await upload('Register und Nachweise')
  await expect(page.getByRole('heading', { level: 1, name: 'Das würde geschehen' })).toBeVisible()
  await expect(page.getByText('2 Programmpunkte', { exact: false }).first()).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Ins Programm übernehmen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import übernommen' })).toBeVisible()
  await page.getByRole('link', { name: 'Zum Programm' }).click()
  await expect(page.getByText('Register und Nachweise').first()).toBeVisible()

  await upload('Register und Nachweise')
  await expect(page.getByText('Es ändert sich nichts')).toBeVisible()
  await page.getByText('Datei verwerfen', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Datei verwerfen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Programm importieren' })).toBeVisible()
})

test('a file with a document type is refused in words', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  await signInAs('events@negz.example')
  await page.goto(`/negz/manage/events/${event.id}/agenda/import`)
  await page.getByLabel('Datei mit dem Programm').setInputFiles({
    name: 'schedule.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE s [<!ENTITY a "a">]>\n<schedule>&a;</schedule>'),
  })
  await page.getByRole('button', { name: 'Hochladen und ansehen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Dokumenttyp' })).toBeVisible()
})
