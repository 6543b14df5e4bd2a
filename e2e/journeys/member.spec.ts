import { sql } from '../fixtures/database'
import { newEvent, poolState } from '../fixtures/events'
import { byKeyboard } from '../fixtures/keyboard'
import { mailsOf } from '../fixtures/mails'
import { newAddress, newPerson } from '../fixtures/people'
import { signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const lunch = { de: 'Essen', en: 'Lunch' }

/** Asks everybody who registers for an event one question. */
async function ask(eventId: string) {
  const json = JSON.stringify
  await sql(
    `with e as (select id, "networkId" from "Event" where id = $1),
       f as (insert into "Form" (id, "networkId", purpose, title)
         select gen_random_uuid(), "networkId", 'registration', $2 from e returning id, "networkId"),
       v as (insert into "FormVersion" (id, "networkId", "formId", number, state, "publishedAt")
         select gen_random_uuid(), "networkId", id, 1, 'published', now() from f returning id, "networkId"),
       q as (insert into "Question" (id, "networkId", "versionId", key, kind, label, required, options, position, retention)
         select gen_random_uuid(), "networkId", id, 'lunch', 'one_of', $2, true, $3, 1, 'diet' from v)
     update "Part" p set "formId" = f.id from f where p."eventId" = $1`,
    [
      eventId,
      json(lunch),
      json([
        { value: 'vegan', label: { de: 'Vegan', en: 'Vegan' } },
        { value: 'none', label: { de: 'Ich esse nicht mit', en: 'Not for me' } },
      ]),
    ],
  )
}

test('registers for a members-only event, changes the answers, gives the place back', async ({
  page,
  signInAs,
  openMail,
}) => {
  const event = await newEvent('negz', { audience: 'members', listed: true })
  await ask(event.id)
  await page.goto(event.path)
  await expect(page.getByRole('link', { name: 'Nur für Mitglieder: einloggen' })).toBeVisible()
  const { email, name } = await newPerson('negz', { member: true })
  await signInAs(email)
  await page.reload()
  await page.getByRole('link', { name: /^Zur Veranstaltung anmelden/ }).click()
  const data = page.getByRole('group', { name: 'Ihre Daten' })
  await expect(data).toContainText(name)
  await expect(data).toContainText(email)

  await data.getByLabel(/^Dienststelle/).fill('Amt für Proben')
  await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie Ihre Angaben' })
  await expect(summary).toBeFocused()
  await expect(data.getByLabel(/^Dienststelle/)).toHaveValue('Amt für Proben')
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('Vegan')).toBeFocused()
  await page.getByLabel('Vegan').check()
  await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  const own = page.url()

  await openMail(email, /^Angemeldet: /)
  await expect(page.getByRole('main')).toContainText(`${event.slug}.ics`)
  await page.goto('/me')
  await page.getByRole('main').getByRole('link', { name: event.title }).click()
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  await page.getByLabel('Ich esse nicht mit').check()
  await page.getByRole('button', { name: 'Änderungen speichern' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert' })).toBeVisible()
  await page.goto(own)
  await expect(page.getByLabel('Ich esse nicht mit')).toBeChecked()
  await page.getByText('Platz zurückgeben …').click()
  await page.getByRole('button', { name: 'Platz zurückgeben', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Zurückgegeben' })).toBeVisible()
  expect(await poolState(event.poolId)).toMatchObject({ taken: 0, confirmed: 0 })
  expect(await mailsOf(email, 'registrations.confirmed')).toBe(1)
})

test('the last place goes to one, the next waits and moves up with a mail, in English', async ({
  page,
  browser,
  baseURL,
  signInAs,
  openMail,
}) => {
  const event = await newEvent('n3gz', { capacity: 1, audience: 'signed_in' })
  const [first, next] = [await newPerson('n3gz'), await newPerson('n3gz')]
  const other = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await other.addCookies([
    { name: 'next-auth.session-token', value: await signInOf(first.email), url: baseURL ?? '' },
  ])
  const holder = await other.newPage()
  await holder.goto(`/en${event.path}/register`)
  await holder.getByRole('button', { name: 'Register for the event' }).click()
  await expect(holder.getByRole('heading', { name: 'You are registered' })).toBeVisible()

  await signInAs(next.email)
  await page.goto(`/en${event.path}`)
  await page.getByRole('link', { name: /waiting list/i }).click()
  await page.getByRole('button', { name: 'Join the waiting list' }).click()
  await expect(page.getByRole('heading', { name: 'You are on the waiting list' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Rank 1 on the waiting list')
  expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1, waiting: 1 })

  await holder.getByText('Give place back …').click()
  await holder.getByRole('button', { name: 'Give place back', exact: true }).click()
  await expect(holder.getByRole('heading', { name: 'Given back' })).toBeVisible()
  await openMail(next.email, /^You have a place: /)
  await expect(page.getByRole('main')).toContainText('You have moved up')
  await page.goto('/en/me')
  await page
    .getByRole('main')
    .getByRole('link', { name: `${event.title} (en)` })
    .click()
  await expect(page.getByRole('heading', { name: 'You are registered' })).toBeVisible()
  expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1, waiting: 0 })
  await other.close()
})

test('registers without an account and confirms by the button of the mail, in English', async ({
  page,
  openMailLink,
}) => {
  const event = await newEvent('negz')
  const email = newAddress()
  await page.goto(`/en${event.path}/register`)
  await page.getByLabel('Organisation').fill('Example office')
  await page.getByRole('button', { name: 'Register for the event' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Please check what you entered' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(3)
  await expect(page.getByLabel('First name')).toHaveAccessibleDescription(/Please enter your first name/)
  await expect(page.getByLabel('Organisation')).toHaveValue('Example office')
  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Last name').fill('Neumann')
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByRole('button', { name: 'Register for the event' }).click()
  await expect(page.getByRole('heading', { name: 'Please check your inbox' })).toBeVisible()

  await openMailLink(email, /\/my\//, /^Please confirm/)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  await page.getByRole('button', { name: 'Confirm address' }).click()
  await expect(page.getByRole('heading', { name: 'You are registered' })).toBeVisible()
  expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1 })
})

test('says why registering is not possible, and what to do', async ({ page, signInAs }) => {
  const closed = await newEvent('negz', { closes: "now() - interval '1 day'" })
  const members = await newEvent('negz', { audience: 'members', listed: true })
  await page.goto(`/en${closed.path}/register`)
  await expect(page.getByRole('heading', { name: 'Registration is closed' })).toBeVisible()
  await page.goto(`${members.path}/register`)
  await expect(page.getByRole('link', { name: 'Mitglied werden' })).toBeVisible()
  const { email } = await newPerson('negz')
  await signInAs(email)
  await page.goto(`${members.path}/register`)
  await expect(page.getByRole('main')).toContainText('Ihr Konto hat in diesem Netzwerk keine Mitgliedschaft')
  const open = await newEvent('negz')
  await page.goto(`${open.path}/register`)
  await sql(`update "Event" set "closesAt" = now() - interval '1 minute' where id = $1`, [open.id])
  await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'inzwischen geschlossen' })).toBeVisible()
  expect(await poolState(open.poolId)).toMatchObject({ taken: 0 })
})

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('registers, meets an error and gives the place back', async ({ page, signInAs }) => {
    const event = await newEvent('negz', { audience: 'members' })
    await ask(event.id)
    await signInAs((await newPerson('negz', { member: true })).email)
    await page.goto(`${event.path}/register`)
    await page.getByLabel('Funktion').fill('Referat Z1')
    await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toBeVisible()
    await expect(page.getByLabel('Funktion')).toHaveValue('Referat Z1')
    await page.getByLabel('Vegan').check()
    await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
    await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
    await page.getByText('Platz zurückgeben …').click()
    await page.getByRole('button', { name: 'Platz zurückgeben', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Zurückgegeben' })).toBeVisible()
  })
})

test('registers by keyboard alone', async ({ page, signInAs }) => {
  const event = await newEvent('negz', { audience: 'members' })
  await ask(event.id)
  await signInAs((await newPerson('negz', { member: true })).email)
  await page.goto(event.path)
  await byKeyboard(page, /^Zum Inhalt springen/, 'Enter')
  await byKeyboard(page, /^Zur Veranstaltung anmelden/, 'Enter')
  await expect(page.getByRole('heading', { name: 'Zur Veranstaltung anmelden', level: 1 })).toBeVisible()
  await byKeyboard(page, /^Vegan/, 'Space')
  await byKeyboard(page, /^Zur Veranstaltung anmelden/, 'Enter')
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
})
