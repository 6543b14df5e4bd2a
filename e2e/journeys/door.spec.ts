import type { Page } from '@playwright/test'
import { newDoor } from '../fixtures/door'
import { expect, test } from '../fixtures/test'

test.use({ viewport: { width: 390, height: 844 } })

const words = {
  de: {
    root: '',
    qr: /^QR-Code/,
    answers: /Willkommen|Schon drin|Bereit|Unbekannt/,
    check: 'Prüfen',
    open: 'Einlass öffnen',
    inside: 'von 4 drin',
    welcome: 'Willkommen',
    already: 'Schon drin',
    unknown: 'Unbekannt',
    letIn: 'Einlassen',
    undo: 'Zurücknehmen',
    undone: 'Zurückgenommen',
    kept: 'wird abgeglichen',
    waiting: '2 Einlässe werden abgeglichen.',
    online: 'Verbunden',
    notes: 'Beim Abgleich aufgefallen',
    double: 'Doppelt',
    use: 'Dieses Gerät verwenden',
    device: 'Gerät',
    label: 'Name des Geräts',
    add: 'Gerät anlegen',
    areInside: 'sind drin',
    doubles: 'Doppelt eingelassen',
    end: 'Beenden',
    ended: 'beendet',
    over: 'Dieser Einlass ist beendet',
  },
  en: {
    root: '/en',
    qr: /^QR code/,
    answers: /Welcome|Already inside|Ready|Unknown/,
    check: 'Check',
    open: 'Open check-in',
    inside: 'of 4 inside',
    welcome: 'Welcome',
    already: 'Already inside',
    unknown: 'Unknown',
    letIn: 'Let in',
    undo: 'Undo',
    undone: 'Taken back',
    kept: 'will be sent later',
    waiting: '2 check-ins still to be sent.',
    online: 'Connected',
    notes: 'Noticed when sending',
    double: 'Twice',
    use: 'Use this device',
    device: 'Device',
    label: 'Name of the device',
    add: 'Add device',
    areInside: 'are inside',
    doubles: 'Let in twice',
    end: 'End',
    ended: 'ended',
    over: 'This check-in has ended',
  },
}
type Words = (typeof words)['de']

/** The code under a guest's QR code, as they would read it out. */
async function codeOf(page: Page, ticket: string, t: Words = words.de) {
  await page.goto(`${t.root}${ticket}`)
  await expect(page.getByRole('img', { name: t.qr })).toBeVisible()
  return page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText()
}

async function type(page: Page, code: string, t: Words = words.de) {
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase())
  await page.getByRole('button', { name: t.check, exact: true }).click()
}

for (const [language, t] of Object.entries(words))
  test(`a steward lets people in by code and name, goes on without a network, and two phones agree afterwards (${language})`, async ({
    page,
    context,
    browser,
    baseURL,
    signInAs,
    expectAccessible,
  }) => {
    test.slow()
    const { guests, steward, title, id } = await newDoor('negz', 4)
    const answer = (at: Page) => at.getByRole('status').filter({ hasText: t.answers })
    const shown = language === 'en' ? `${title} (en)` : title
    const codes: string[] = []
    for (const guest of guests) codes.push(await codeOf(page, guest.ticket, t))
    const [ann, bea, cem, dora] = guests.map((guest) => guest.name) as [string, string, string, string]

    // The office adds a device; a second phone opens the link and presses the button.
    const office = await browser.newContext({ baseURL: baseURL ?? '' })
    const phone = await browser.newContext({ baseURL: baseURL ?? '' })
    const [desk, second] = [await office.newPage(), await phone.newPage()]
    const { signInOf, cookieName } = await import('../fixtures/sign-ins')
    await office.addCookies([
      { name: cookieName, value: await signInOf('events@negz.example'), url: baseURL ?? '' },
    ])
    await desk.goto(`${t.root}/negz/manage/events/${id}/door`)
    await desk.getByLabel(t.label).fill('Nebeneingang')
    await desk.getByRole('button', { name: t.add }).click()
    const link = await desk.getByText(/\/device\//).innerText({ timeout: 60_000 })
    await second.goto(new URL(link).pathname)
    await second.getByRole('button', { name: t.use }).click()
    await expect(second.getByText(`${t.device}: Nebeneingang`)).toBeVisible({ timeout: 30_000 })

    await signInAs(steward)
    await page.goto(`${t.root}/negz/manage`)
    await page.getByRole('link', { name: `${t.open}: ${shown}` }).click()
    await expect(page.getByText(t.inside)).toBeVisible()
    await expectAccessible()
    await type(page, codes[0] ?? '', t)
    await expect(answer(page)).toContainText(t.welcome)
    await expect(answer(page)).toContainText(ann)
    await type(page, codes[0] ?? '', t)
    await expect(answer(page)).toContainText(t.already)
    await type(page, 'AAAA-AAAA', t)
    await expect(answer(page)).toContainText(t.unknown)
    await page.getByLabel('Name', { exact: true }).fill(bea.split(' ')[1] ?? '')
    await page.getByRole('button', { name: `${t.letIn}: ${bea}` }).click()
    await expect(answer(page)).toContainText(bea)
    await page.getByRole('button', { name: t.undo }).click()
    await expect(answer(page)).toContainText(`${t.undone}: ${bea}`)

    await context.setOffline(true)
    await type(page, codes[2] ?? '', t)
    await expect(answer(page)).toContainText(cem)
    await expect(answer(page)).toContainText(t.kept)
    await type(page, codes[3] ?? '', t)
    await expect(answer(page)).toContainText(dora)
    await expect(page.getByText(t.waiting)).toBeVisible()
    // Meanwhile the other phone, which has a network, lets the third in as well.
    await type(second, codes[2] ?? '', t)
    await expect(answer(second)).toContainText(t.welcome)

    await context.setOffline(false)
    await expect(page.getByText(t.online)).toBeVisible()
    await expect(page.getByText(t.notes)).toBeVisible()
    await expect(page.getByText(new RegExp(`${cem}: ${t.double}.*Nebeneingang`))).toBeVisible()
    // The second phone sees what the first one brought.
    await type(second, codes[3] ?? '', t)
    await expect(answer(second)).toContainText(t.already)
    await desk.goto(`${t.root}/negz/manage/events/${id}/door`)
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(t.areInside)
    await expect(desk.getByRole('heading', { name: t.doubles })).toBeVisible()

    // Ended, the device can do nothing more.
    await desk.getByText(`${t.end} : Nebeneingang`).click()
    await desk.getByRole('button', { name: t.end, exact: true }).click()
    await expect(desk.getByText(t.ended, { exact: true })).toBeVisible()
    await expect(second.getByText(t.over)).toBeVisible({ timeout: 15_000 })
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
