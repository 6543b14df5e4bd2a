import { value } from '../fixtures/database'
import { newAddress, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('writes an article with a picture, previews, publishes and takes it back', async ({
  page,
  signInAs,
}) => {
  const title = unique('Probe bestanden')
  await signInAs('editor@negz.example')
  await page.goto('/negz/manage/news')
  await page.getByRole('link', { name: 'Neue Meldung' }).click()
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Anriss', { exact: true }).fill('Alles hat geklappt.')
  await page
    .getByLabel('Text', { exact: true })
    .fill('## Wie es war\n\n**Gut**, <script>alert(1)</script> danke.')
  await page.getByLabel('Rubrik').selectOption({ label: 'Veranstaltung' })
  await page
    .getByLabel(/^Bilddatei/)
    .setInputFiles({ name: 'buehne.png', mimeType: 'image/png', buffer: png })
  await page.getByRole('button', { name: 'Speichern' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(title)
  await page.getByRole('button', { name: 'Vorschau' }).click()
  await expect(page.getByRole('heading', { name: 'Wie es war' })).toBeVisible()
  await page
    .getByLabel(/^Bilddatei/)
    .setInputFiles({ name: 'buehne.png', mimeType: 'image/png', buffer: png })
  await page.getByLabel('Was ist zu sehen? (Deutsch)').fill('Eine leere Bühne')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert' })).toBeVisible()
  const site = (await page.getByRole('link', { name: 'Entwurf ansehen' }).getAttribute('href')) ?? ''
  const visitor = await page.context().browser()?.newContext({ locale: 'de-DE' })
  const reader = await visitor?.newPage()
  if (!reader) throw new Error('no browser')
  const open = async () => (await reader.goto(new URL(site, page.url()).href))?.status()
  expect(await open()).toBe(404)

  await page.getByRole('button', { name: 'Veröffentlichen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Veröffentlicht' })).toBeVisible()
  expect(await open()).toBe(200)
  const picture = reader.getByRole('img', { name: 'Eine leere Bühne' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  await expect(reader.getByRole('article').getByText('Gut', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Zurückziehen' }).click()
  await expect(page.getByRole('button', { name: 'Veröffentlichen' })).toBeVisible()
  expect(await open()).toBe(404)
  await visitor?.close()
})

test('sees a subscription with the proof of its consent', async ({ page, signInAs }) => {
  const address = newAddress()
  await page.goto('/negz/newsletter')
  await page.getByLabel('E-Mail-Adresse').fill(address)
  await page.getByLabel('Veranstaltungshinweise').check()
  await page.getByRole('button', { name: 'Newsletter abonnieren' }).click()
  await expect(page.getByRole('heading', { name: 'Fast geschafft' })).toBeVisible()
  await signInAs('editor@negz.example')
  await page.goto('/negz/manage/newsletter?state=unconfirmed')
  await page.getByLabel('Adresse', { exact: true }).fill(address)
  await page.getByRole('button', { name: 'Filtern' }).click()
  await page.getByRole('link', { name: address }).click()
  const chain = page.getByRole('table', { name: 'Was geschah' })
  await expect(chain.getByRole('row').filter({ hasText: 'Angefordert' })).toContainText(
    'Ja, ich möchte den Newsletter von NEGZ',
  )
  await expect(chain).toContainText('/negz/newsletter')
  const stored = await value<string>('select wording from "Consent" where address = $1 limit 1', [address])
  expect(stored).toContain('Veranstaltungshinweise')
})
