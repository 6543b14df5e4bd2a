import type { Page } from '@playwright/test'
import { newDoor } from '../fixtures/door'
import { expect, test } from '../fixtures/test'

test.use({ viewport: { width: 390, height: 844 } })

/** The code under a guest's QR code, as they would read it out. */
async function codeOf(page: Page, ticket: string) {
  await page.goto(ticket)
  await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible()
  return page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText()
}

const answer = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Willkommen|Schon drin|Bereit|Unbekannt/ })

async function type(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Prüfen' }).click()
}

test('a steward lets people in by code and name, goes on without a network, and two phones agree afterwards', async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
  expectAccessible,
}) => {
  const { guests, steward, title, id } = await newDoor('negz', 4)
  const codes: string[] = []
  for (const guest of guests) codes.push(await codeOf(page, guest.ticket))
  const [ann, bea, cem, dora] = guests.map((guest) => guest.name) as [string, string, string, string]

  // The office adds a device; a second phone opens the link and presses the button.
  const office = await browser.newContext({ baseURL: baseURL ?? '' })
  const phone = await browser.newContext({ baseURL: baseURL ?? '' })
  const [desk, second] = [await office.newPage(), await phone.newPage()]
  const { signInOf, cookieName } = await import('../fixtures/sign-ins')
  await office.addCookies([
    { name: cookieName, value: await signInOf('events@negz.example'), url: baseURL ?? '' },
  ])
  await desk.goto(`/negz/manage/events/${id}/door`)
  await desk.getByLabel('Name des Geräts').fill('Nebeneingang')
  await desk.getByRole('button', { name: 'Gerät anlegen' }).click()
  const link = await desk.getByText(/\/device\//).innerText({ timeout: 60_000 })
  await second.goto(new URL(link).pathname)
  await second.getByRole('button', { name: 'Dieses Gerät verwenden' }).click()
  await expect(second.getByText('Gerät: Nebeneingang')).toBeVisible({ timeout: 30_000 })

  await signInAs(steward)
  await page.goto('/negz/manage')
  await page.getByRole('link', { name: `Einlass öffnen: ${title}` }).click()
  await expect(page.getByText('von 4 drin')).toBeVisible()
  await expectAccessible()
  await type(page, codes[0] ?? '')
  await expect(answer(page)).toContainText(`Willkommen`)
  await expect(answer(page)).toContainText(ann)
  await type(page, codes[0] ?? '')
  await expect(answer(page)).toContainText('Schon drin')
  await type(page, 'AAAA-AAAA')
  await expect(answer(page)).toContainText('Unbekannt')
  await page.getByLabel('Name', { exact: true }).fill(bea.split(' ')[1] ?? '')
  await page.getByRole('button', { name: `Einlassen: ${bea}` }).click()
  await expect(answer(page)).toContainText(bea)
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await expect(answer(page)).toContainText(`Zurückgenommen: ${bea}`)

  await context.setOffline(true)
  await type(page, codes[2] ?? '')
  await expect(answer(page)).toContainText(cem)
  await expect(answer(page)).toContainText('wird abgeglichen')
  await type(page, codes[3] ?? '')
  await expect(answer(page)).toContainText(dora)
  await expect(page.getByText('2 Einlässe werden abgeglichen.')).toBeVisible()
  // Meanwhile the other phone, which has a network, lets the third in as well.
  await type(second, codes[2] ?? '')
  await expect(answer(second)).toContainText('Willkommen')

  await context.setOffline(false)
  await expect(page.getByText('Verbunden')).toBeVisible()
  await expect(page.getByText('Beim Abgleich aufgefallen')).toBeVisible()
  await expect(page.getByText(new RegExp(`${cem}: Doppelt.*Nebeneingang`))).toBeVisible()
  // The second phone sees what the first one brought.
  await type(second, codes[3] ?? '')
  await expect(answer(second)).toContainText('Schon drin')
  await desk.goto(`/negz/manage/events/${id}/door`)
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('sind drin')
  await expect(desk.getByRole('heading', { name: 'Doppelt eingelassen' })).toBeVisible()

  // Ended, the device can do nothing more.
  await desk.getByText('Beenden', { exact: false }).first().click()
  await desk.getByRole('button', { name: 'Beenden' }).click()
  await expect(desk.getByText('beendet')).toBeVisible()
  await expect(second.getByText('Dieser Einlass ist beendet')).toBeVisible({ timeout: 15_000 })
  await office.close()
  await phone.close()
})

test('without scripts a code and a name are plain forms', async ({ browser, baseURL }) => {
  const { guests, steward, door } = await newDoor('negz', 1)
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const { signInOf, cookieName } = await import('../fixtures/sign-ins')
  await context.addCookies([{ name: cookieName, value: await signInOf(steward), url: baseURL ?? '' }])
  const page = await context.newPage()
  const code = await codeOf(page, guests[0]?.ticket ?? '')
  await page.goto(door)
  await type(page, code)
  await expect(page.getByText(`Willkommen: ${guests[0]?.name}`)).toBeVisible()
  await page.goto(`${door}?direction=out`)
  await page.getByLabel('Name', { exact: true }).fill('gabi')
  await page.getByRole('button', { name: 'Suchen' }).click()
  await page.getByRole('button', { name: `Auslassen: ${guests[0]?.name}` }).click()
  await expect(page.getByText(`Auf Wiedersehen: ${guests[0]?.name}`)).toBeVisible()
  await context.close()
})
