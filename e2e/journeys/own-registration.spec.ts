import type { Page } from '@playwright/test'
import { sql, value } from '../fixtures/database'
import { type MadeEvent, newEvent, poolState } from '../fixtures/events'
import { newAddress, newPerson } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** Registers without an account and presses the button of the mail; answers the address of one's own page. */
async function registered(
  page: Page,
  event: MadeEvent,
  email: string,
  openMailLink: (address: string, link: RegExp, subject?: RegExp) => Promise<void>,
) {
  await page.goto(`${event.path}/register`)
  await page.getByLabel('Vorname').fill('Nora')
  await page.getByLabel('Nachname').fill('Neumann')
  await page.getByLabel('E-Mail', { exact: true }).fill(email)
  await page.getByRole('button', { name: /anmelden|Warteliste/ }).click()
  await expect(page.getByRole('heading', { name: 'Bitte sehen Sie in Ihr Postfach' })).toBeVisible()
  await openMailLink(email, /\/my\//, /^Bitte bestätigen/)
  await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
  await expect(page.getByRole('heading', { name: /Sie sind angemeldet|Sie stehen auf/ })).toBeVisible()
  return page.url().split('?')[0] ?? ''
}

test.describe('on a phone, by links alone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('gives back from the reminder’s page; who waits gets an offer and accepts it by keyboard', async ({
    page,
    openMailLink,
    playwright,
    baseURL,
  }) => {
    const event = await newEvent('negz', { capacity: 1 })
    await sql('update "Pool" set "offerHours" = 48 where id = $1', [event.poolId])
    const [first, next] = [newAddress(), newAddress()]
    const holding = await registered(page, event, first, openMailLink)
    await registered(page, event, next, openMailLink)
    expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1, waiting: 1 })

    // A mail gateway opens both buttons of the reminder: nothing comes of it.
    const scanner = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    for (const button of ['coming', 'give-back'])
      expect((await scanner.get(`${holding}/${button}`)).status()).toBe(200)
    await scanner.dispose()
    expect(await poolState(event.poolId)).toMatchObject({ confirmed: 1 })
    await page.goto(`${holding}/coming`)
    await page.getByRole('button', { name: 'Ja, ich komme' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Danke, wir rechnen mit Ihnen' })).toBeVisible()
    await page.goto(`${holding}/give-back`)
    await page.getByRole('button', { name: 'Platz zurückgeben' }).click()
    await expect(page.getByRole('heading', { name: 'Zurückgegeben' })).toBeVisible()

    await openMailLink(next, /\/my\/.*#offer/, /^Ein Platz für Sie bis/)
    await expect(page.getByRole('heading', { name: 'Ein Platz ist für Sie frei' })).toBeVisible()
    expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 0 })
    const accept = page.getByRole('button', { name: 'Platz annehmen' })
    await accept.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
    expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1, waiting: 0 })
  })
})

test('passes the place on to a colleague, who takes it by the button of their mail', async ({
  page,
  openMailLink,
  openMail,
  expectAccessible,
}) => {
  const event = await newEvent('negz', { capacity: 1 })
  const [holder, colleague] = [newAddress(), newAddress('kim')]
  const own = await registered(page, event, holder, openMailLink)
  await page.getByRole('main').getByRole('link', { name: 'Platz weitergeben …' }).click()
  await page.getByLabel('E-Mail', { exact: true }).fill('kim@anderswo.example')
  await page.getByRole('button', { name: 'Anfrage senden' }).click()
  await expect(page.getByLabel('E-Mail', { exact: true })).toHaveAccessibleDescription(
    /aus derselben Institution/,
  )
  await expectAccessible()
  await page.getByLabel('E-Mail', { exact: true }).fill(colleague)
  await page.getByRole('button', { name: 'Anfrage senden' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Die E-Mail ist unterwegs' })).toBeVisible()

  await openMailLink(colleague, /take-over/, /^Nora Neumann gibt einen Platz an Sie weiter/)
  await page.getByLabel('Vorname').fill('Kim')
  await page.getByLabel('Nachname').fill('Kowalski')
  await expectAccessible()
  await page.getByRole('button', { name: 'Platz übernehmen' }).click()
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Kim Kowalski')
  await openMail(holder, /^Weitergegeben/)
  await expect(page.getByRole('main')).toContainText('Kim Kowalski hat Ihren Platz')
  await page.goto(own)
  await expect(page.getByRole('heading', { name: 'Zurückgegeben' })).toBeVisible()
  expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1 })
})

for (const javaScriptEnabled of [true, false])
  test(`joins online without an account, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and is warned of a second device`, async ({
    page,
    browser,
    baseURL,
    openMailLink,
  }) => {
    const event = await newEvent('negz')
    const own = await registered(page, event, newAddress(), openMailLink)
    await sql(
      `update "Pool" set mode = 'online', "joinUrl" = (select "joinUrl" from "Pool" where "joinUrl" is not null limit 1) where id = $1`,
      [event.poolId],
    )
    await page.reload()
    await expect(page.getByRole('main')).toContainText('Der Knopf zum Teilnehmen erscheint hier')
    await sql(
      `update "Event" set "startsAt" = now() + interval '10 minutes', "endsAt" = now() + interval '2 hours' where id = $1`,
      [event.id],
    )
    // Two browsers of one's own: these leave our host, which the usual one reports.
    const device = async () => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled, locale: 'de-DE' })
      await context.route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Raum</h1>' }),
      )
      return context.newPage()
    }
    const [laptop, phone] = [await device(), await device()]
    await laptop.goto(own)
    await laptop.getByRole('button', { name: 'Jetzt teilnehmen' }).click()
    await laptop.getByRole('link', { name: 'In den Videoraum' }).click()
    await expect(laptop.getByRole('heading', { name: 'Raum' })).toBeVisible()
    await laptop.goBack()
    await laptop.getByRole('link', { name: 'In den Videoraum' }).click()
    await expect(laptop.getByRole('status').filter({ hasText: 'gilt nur eine Minute' })).toBeVisible()

    await phone.goto(own)
    await phone.getByRole('button', { name: 'Jetzt teilnehmen' }).click()
    await expect(phone.getByRole('status').filter({ hasText: 'schon auf einem anderen Gerät' })).toBeVisible()
    await phone.getByRole('button', { name: 'Hier weitermachen' }).click()
    await phone.getByRole('link', { name: 'In den Videoraum' }).click()
    await expect(phone.getByRole('heading', { name: 'Raum' })).toBeVisible()
    const counted =
      'select count(*)::int from "CheckIn" c join "Registration" r on r.id = c."registrationId" where r."eventId" = $1'
    expect(await value<number>(counted, [event.id])).toBe(1)
    await Promise.all([laptop.context().close(), phone.context().close()])
  })

test('the office adds a paragraph to a mail, sees it in both languages, and sends itself a test', async ({
  page,
  signInAs,
  openMail,
  expectAccessible,
}) => {
  const event = await newEvent('negz')
  const { email } = await newPerson('negz', { role: 'events' })
  await signInAs(email)
  await page.goto(`/en/negz/manage/events/${event.id}/texts`)
  await page.getByRole('link', { name: 'Are you coming?' }).click()
  await page.getByRole('textbox', { name: /^German/ }).fill('Der Einlass öffnet um acht.')
  await page.getByRole('textbox', { name: /^English/ }).fill('Doors open at eight.')
  await page.getByRole('button', { name: 'Save paragraph' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const mail = page.getByRole('region', { name: 'German' }).frameLocator('iframe')
  const english = page.getByRole('region', { name: 'English' }).frameLocator('iframe')
  await expect(english.getByText('Doors open at eight.')).toBeVisible()
  await expect(mail.getByText('Der Einlass öffnet um acht.')).toBeVisible()
  await expect(mail.getByRole('link', { name: 'Ja, ich komme' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Send a test in German to me' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toBeVisible()
  await openMail(email, /^\[Probe\] Kommen Sie\?/)
  await expect(page.getByRole('main')).toContainText('Der Einlass öffnet um acht.')
})
