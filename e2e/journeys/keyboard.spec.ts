import { randomUUID } from 'node:crypto'
import { sql, value } from '../fixtures/database'
import { newDoor } from '../fixtures/door'
import { newEvent, poolState } from '../fixtures/events'
import { byKeyboard } from '../fixtures/keyboard'
import { newAddress, newPerson, unique } from '../fixtures/people'
import { newRegistration } from '../fixtures/registrations'
import { hashed } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'
import { newTown } from '../fixtures/towns'

// The main act of each journey around an event by Tab, Enter and Space alone; member.spec.ts registers so.

test('a coordinator registers a colleague', async ({ page, signInAs }) => {
  const event = await newEvent('negz', { audience: 'members' })
  const town = await newTown(1)
  await signInAs(town.coordinator.email)
  await page.goto(event.path)
  await byKeyboard(page, /^Mehrere aus .* anmelden$/, 'Enter')
  await expect(page.getByRole('button', { name: 'Anmelden und benachrichtigen' })).toBeVisible()
  await byKeyboard(page, new RegExp(`^${town.people[0]?.name}`), 'Space')
  await byKeyboard(page, /^Anmelden und benachrichtigen/, 'Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Eine Person ist angemeldet' })).toBeVisible()
})

test('a guest sends somebody else', async ({ page }) => {
  const event = await newEvent('negz', { audience: 'members' })
  const [token, other] = [unique('gast'), newAddress('vertretung')]
  await sql(
    `insert into "Invitation" (id, "networkId", "eventId", email, name, "tokenHash", substitutes, "sentAt", expires)
     select $1, "networkId", id, $2, 'Kim Gast', $3, true, now(), now() + interval '7 days' from "Event" where id = $4`,
    [randomUUID(), newAddress('gast'), hashed(token), event.id],
  )
  await page.goto(`/negz/invitation/${token}`)
  await byKeyboard(page, /^Jemand anderes kommt für mich/, 'Enter')
  await byKeyboard(page, /^Name$/, { type: 'Eva Ersatz' })
  await byKeyboard(page, /^E-Mail der Vertretung/, { type: other })
  await byKeyboard(page, /^Vertretung einladen/, 'Enter')
  await expect(page.getByRole('heading', { name: 'Ihre Vertretung ist eingeladen' })).toBeVisible()
})

test('who waited accepts the place on offer', async ({ page }) => {
  const event = await newEvent('negz', { capacity: 1 })
  const id = await newRegistration(event, await newPerson('negz'), 'confirmed')
  await sql(
    `update "Place" set state = 'offered', "heldUntil" = now() + interval '1 day' where "registrationId" = $1`,
    [id],
  )
  const token = unique('platz')
  await sql('update "Registration" set "tokenHash" = $1 where id = $2', [hashed(token), id])
  await page.goto(`/negz/my/${token}`)
  await byKeyboard(page, /^Platz annehmen/, 'Enter')
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1 })
})

test('somebody whose office pays says the order number with the registration', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  await sql(
    `insert into "PriceClass" (id, "networkId", "partId", key, name, cents, rule)
     select gen_random_uuid(), "networkId", id, 'everyone', '{"de":"Alle"}', 8000, 'everyone' from "Part" where "eventId" = $1`,
    [event.id],
  )
  await signInAs((await newPerson('negz')).email)
  await page.goto(`${event.path}/register`)
  await byKeyboard(page, /^Rechnung an eine Dienststelle/, 'Enter')
  await byKeyboard(page, /^Bestellnummer/, { type: '4500-17' })
  await byKeyboard(page, /^Zur Veranstaltung anmelden/, 'Enter')
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  expect(
    await value<string>(`select "invoiceTo"->>'orderNumber' from "Registration" where "eventId" = $1`, [
      event.id,
    ]),
  ).toBe('4500-17')
})

test('a steward lets somebody in by the code', async ({ page, signInAs }) => {
  const { guests, steward, door } = await newDoor('negz', 1)
  await page.goto(guests[0]?.ticket ?? '')
  const code = await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText()
  await signInAs(steward)
  await page.goto(door)
  await expect(page.getByText('von 1 drin')).toBeVisible()
  await byKeyboard(page, /^Code/, { type: code })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Willkommen' })).toBeVisible()
})

test('the office calls an event off', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  await newRegistration(event, await newPerson('negz'), 'confirmed')
  await signInAs('events@negz.example')
  await page.goto(`/negz/manage/events/${event.id}`)
  await expect(page.getByText('Veranstaltung absagen …')).toBeVisible()
  await byKeyboard(page, /^Veranstaltung absagen …$/, 'Enter')
  await byKeyboard(page, /^Grund \(Deutsch\)/, { type: 'Der Saal steht unter Wasser.' })
  await byKeyboard(page, /benachrichtigen$/, 'Enter')
  await expect(page.getByRole('main')).toContainText('Der Saal steht unter Wasser.')
  expect(await value<string>('select state from "Event" where id = $1', [event.id])).toBe('cancelled')
})
