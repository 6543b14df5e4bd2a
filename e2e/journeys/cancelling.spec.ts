import { createHash, randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'
import { type MadeEvent, newEvent } from '../fixtures/events'
import { mailsOf } from '../fixtures/mails'
import { type Made, newAddress, newPerson } from '../fixtures/people'
import { newRegistration } from '../fixtures/registrations'
import { expect, test } from '../fixtures/test'

const phone = { viewport: { width: 390, height: 844 } }

/** Somebody asked by name who has not answered. */
async function newInvitation(event: MadeEvent, language: string): Promise<string> {
  const email = newAddress('gast')
  await sql(
    `insert into "Invitation" (id, "networkId", "eventId", email, name, "tokenHash", language, "sentAt", expires)
     select $1, "networkId", id, $2, 'Dr. Kim Gast', $3, $4, now(), "startsAt" from "Event" where id = $5`,
    [randomUUID(), email, createHash('sha256').update(email).digest('hex'), language, event.id],
  )
  return email
}

/** Makes a registration one of a party that somebody else opened, who is not registered themselves. */
async function registeredBy(event: MadeEvent, by: Made, registration: string) {
  const party = randomUUID()
  await sql(
    `insert into "Party" (id, "networkId", "eventId", "byPersonId", "byName", size, deadline)
     select $1, "networkId", id, $2, $3, 1, "startsAt" from "Event" where id = $4`,
    [party, by.personId, by.name, event.id],
  )
  await sql(`update "Registration" set "partyId" = $1, "byName" = $2 where id = $3`, [
    party,
    by.name,
    registration,
  ])
}

/** One confirmed, one waiting, one invited, one delegate, and the coordinator who registered the delegate. */
async function newCrowd(language: 'de' | 'en') {
  const event = await newEvent('negz', { capacity: 2 })
  const [confirmed, waiting, delegate, coordinator] = [
    await newPerson('negz', { givenName: 'Sina' }),
    await newPerson('negz', { givenName: 'Wim' }),
    await newPerson('negz', { givenName: 'Dele' }),
    await newPerson('negz', { givenName: 'Petra' }),
  ]
  await newRegistration(event, confirmed, 'confirmed')
  await newRegistration(event, waiting, 'waiting')
  await registeredBy(event, coordinator, await newRegistration(event, delegate, 'confirmed'))
  await sql(`update "Registration" set language = $1 where "eventId" = $2`, [language, event.id])
  await sql(`update "Person" set language = $1 where id = $2`, [language, coordinator.personId])
  const guest = await newInvitation(event, language)
  return { event, registered: [confirmed, waiting, delegate].map(({ email }) => email), guest, coordinator }
}

const words = {
  de: {
    root: '',
    open: 'Absagen …',
    consequence:
      '3 angemeldete Personen bekommen sofort eine E-Mail. Auch ein eingeladener Gast, der noch nicht geantwortet hat, bekommt eine. Ebenso eine Person, die nur andere angemeldet hat.',
    reason: 'Grund (Deutsch)',
    english: /^Grund \(Englisch\)/,
    confirm: 'Absagen und 5 Personen benachrichtigen',
    done: 'abgesagt am',
    subject: /^Abgesagt: /,
    said: 'Die Bühne ist gesperrt.',
    others: 'Die Person, die Sie angemeldet haben, hat eine eigene E-Mail bekommen.',
    address: /^Anschrift/,
    tell: /^4 Personen über einen neuen Termin/,
    save: 'Speichern',
    moved: /^Neuer Ort: /,
    now: 'Ort jetzt',
  },
  en: {
    root: '/en',
    open: 'Cancel event …',
    consequence:
      '3 people registered get an email at once. One invited guest who has not answered yet gets one, too. So does one person who only registered others.',
    reason: 'Reason (German)',
    english: /^Reason \(English\)/,
    confirm: 'Cancel and notify 5 people',
    done: 'cancelled on',
    subject: /^Cancelled: /,
    said: 'The stage is closed.',
    others: 'The person you registered has been sent an email of their own.',
    address: /^Postal address/,
    tell: /^Tell 4 people about a new date/,
    save: 'Save',
    moved: /^New place: /,
    now: 'Place now',
  },
}

test.use(phone)

for (const [language, t] of Object.entries(words) as ['de' | 'en', (typeof words)['de']][]) {
  test(`whoever is registered, waits, is invited or registered others hears once that it is off (${language})`, async ({
    page,
    signInAs,
    openMail,
    expectAccessible,
  }) => {
    const { event, registered, guest, coordinator } = await newCrowd(language)
    await signInAs('events@negz.example')
    await page.goto(`${t.root}/negz/manage/events/${event.id}`)
    await page.getByText(t.open).click()
    await expect(page.getByText(t.consequence)).toBeVisible()
    await expectAccessible()
    await page.getByLabel(t.reason).fill('Die Bühne ist gesperrt.')
    await page.getByLabel(t.english).fill('The stage is closed.')
    await page.getByRole('button', { name: t.confirm }).click()
    await expect(page.getByRole('main')).toContainText(t.done)

    for (const address of [...registered, guest, coordinator.email]) {
      await openMail(address, t.subject)
      await expect(page.getByRole('main')).toContainText(t.said)
    }
    await expect(page.getByRole('main')).toContainText(t.others)
    for (const address of registered) expect(await mailsOf(address, 'registrations.event-cancelled')).toBe(1)
    expect(await mailsOf(guest, 'registrations.invitation-cancelled')).toBe(1)
    expect(await mailsOf(coordinator.email, 'registrations.party-cancelled')).toBe(1)
    const { rows } = await sql('select 1 from "Outbox" where address = any($1)', [
      [...registered, guest, coordinator.email],
    ])
    expect(rows).toHaveLength(5)
  })

  test(`when the house changes the office sees who hears, and each hears old and new (${language})`, async ({
    page,
    signInAs,
    openMail,
  }) => {
    test.slow()
    const { event, registered, guest } = await newCrowd(language)
    await signInAs('events@negz.example')
    await page.goto(`${t.root}/negz/manage/events/${event.id}/edit`)
    await expect(page.getByLabel(t.tell)).toBeChecked()
    await page.getByLabel(t.address).fill('Neue Gasse 7')
    await page.getByRole('button', { name: t.save, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/events/${event.id}$`))
    // Nobody waits ten minutes for a test.
    await sql(`update "Move" set "dueAt" = now() where "eventId" = $1`, [event.id])
    await sql(
      `update pgboss.job set start_after = now() where name = 'event.moved' and state = 'created'
         and data->>'moveId' in (select id::text from "Move" where "eventId" = $1)`,
      [event.id],
    )
    for (const address of [...registered, guest]) {
      await openMail(address, t.moved)
      await expect(page.getByRole('main')).toContainText(t.now)
      await expect(page.getByRole('main')).toContainText('Neue Gasse 7')
    }
  })
}

test('the office that tells nobody sends nothing', async ({ page, signInAs }) => {
  const { event } = await newCrowd('de')
  await signInAs('events@negz.example')
  await page.goto(`/negz/manage/events/${event.id}/edit`)
  await page.getByLabel(words.de.tell).uncheck()
  await page.getByLabel(words.de.address).fill('Neue Gasse 7')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/events/${event.id}$`))
  const { rows } = await sql('select tell from "Move" where "eventId" = $1', [event.id])
  expect(rows).toEqual([{ tell: false }])
})

test('every mail stands in both languages beside each other, English falling back to German', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const event = await newEvent('negz')
  await signInAs('events@negz.example')
  await page.goto(`/negz/manage/events/${event.id}/texts`)
  await page.getByRole('link', { name: 'Angemeldet', exact: true }).click()
  await page.getByRole('textbox', { name: /^Deutsch/ }).fill('Bitte den Hintereingang nehmen.')
  await page.getByRole('button', { name: 'Absatz speichern' }).click()
  const english = page.getByRole('region', { name: 'Englisch' })
  await expect(english).toContainText('Was es auf Englisch nicht gibt, steht hier auf Deutsch')
  const frame = english.frameLocator('iframe')
  await expect(frame.getByText('You are registered')).toBeVisible()
  await expect(frame.getByText('Bitte den Hintereingang nehmen.')).toBeVisible()
  await page.getByRole('link', { name: 'Alle E-Mails' }).click()
  await page.getByRole('link', { name: 'Einladung: Veranstaltung verlegt' }).click()
  await expect(
    page.getByRole('region', { name: 'Deutsch' }).frameLocator('iframe').getByText('Termin bisher'),
  ).toBeVisible()
  await expectAccessible()
})
