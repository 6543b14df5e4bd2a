import { randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'
import { newEvent, poolState } from '../fixtures/events'
import { type Made, newAddress, newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const phone = { viewport: { width: 390, height: 844 } }

/** A member institution with its coordinator and so many colleagues who work there. */
async function newTown(colleagues: number) {
  const [id, membership, name] = [randomUUID(), randomUUID(), unique('Stadt')]
  await sql(
    `insert into "Organisation" (id, "networkId", name, sector, level)
     select $1, id, $2, 'administration', 'kommune' from "Network" where slug = 'negz'`,
    [id, name],
  )
  await sql(
    `insert into "Membership" (id, "networkId", "kindId", "organisationId")
     select $2, k."networkId", k.id, $1 from "MembershipKind" k join "Network" n on n.id = k."networkId"
     where n.slug = 'negz' and k.key = 'institutional'`,
    [id, membership],
  )
  await sql(
    `insert into "MembershipFact" (id, "networkId", "membershipId", kind, "on")
     select gen_random_uuid(), "networkId", id, 'joined', '2024-01-01' from "Membership" where id = $1`,
    [membership],
  )
  const coordinator = await newPerson('negz', { givenName: 'Petra' })
  await worksAt(coordinator, id, true)
  const people: Made[] = []
  for (let i = 0; i < colleagues; i++) {
    const one = await newPerson('negz', { givenName: 'Kim', word: 'kollege' })
    await worksAt(one, id)
    people.push(one)
  }
  return { id, name, coordinator, people }
}

const worksAt = ({ personId }: Made, organisationId: string, coordinates = false) =>
  sql(
    `insert into "Affiliation" (id, "networkId", "personId", "organisationId", coordinates, "from", "confirmedAt", "confirmedBy")
     select gen_random_uuid(), "networkId", $1, id, $3, '2024-01-01', now(), 'coordinator' from "Organisation" where id = $2`,
    [personId, organisationId, coordinates],
  )

test.describe('at the delegate desk, on a phone', () => {
  test.use(phone)

  test('twelve colleagues are registered with one button, and each confirms', async ({
    page,
    context,
    signInAs,
    openMailLink,
  }) => {
    test.slow()
    const event = await newEvent('negz', { audience: 'members', capacity: 11, listed: true })
    const town = await newTown(11)
    const newcomer = newAddress('neu')
    await signInAs(town.coordinator.email)
    await page.goto('/negz/institution')
    await page.getByRole('link', { name: 'Kolleginnen und Kollegen anmelden' }).click()
    await page.getByRole('link', { name: event.title }).click()
    for (const one of town.people) await page.getByLabel(one.name).check()
    await page.getByLabel('Noch nicht in der Liste').fill(`Eva Neumann; ${newcomer}; Bürgerservice`)
    await page.getByRole('button', { name: 'Anmelden und benachrichtigen' }).click()
    await expect(page.getByRole('status').filter({ hasText: '12 Personen sind angemeldet' })).toBeVisible()
    await expect(page.getByText('0 Plätze sind bestätigt, 12 Bestätigungen fehlen.')).toBeVisible()

    await context.clearCookies()
    for (const one of town.people) {
      await openMailLink(one.email, /\/complete$/, /^Bitte bestätigen/)
      await page.getByRole('button', { name: 'Ich komme', exact: true }).click()
      await expect(page).toHaveURL(/\/my\/[\w-]{22}$/)
    }
    await openMailLink(newcomer, /\/complete$/, /^Bitte bestätigen/)
    await expect(page.getByRole('main')).toContainText('Warteliste')
    await page.getByLabel('Vorname').fill('Eva-Maria')
    await page.getByRole('button', { name: 'Ich komme', exact: true }).click()
    await expect(page).toHaveURL(/\/my\/[\w-]{22}$/)
    expect(await poolState(event.poolId)).toMatchObject({ taken: 11, confirmed: 11, waiting: 1 })

    await signInAs(town.coordinator.email)
    await page.goto(`/negz/institution/${town.id}/events/${event.slug}`)
    await expect(page.getByText('11 Plätze sind bestätigt.')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Eva-Maria Neumann')
  })
})

const words = {
  de: {
    root: '',
    language: 'Deutsch',
    subject: /^Einladung: /,
    instead: /^Einladung in Vertretung/,
    other: 'Jemand anderes kommt für mich',
    email: 'E-Mail der Vertretung',
    invite: 'Vertretung einladen',
    invited: 'Ihre Vertretung ist eingeladen',
    over: 'Ihre eigene Einladung gilt damit nicht mehr',
    heading: 'Sie sind eingeladen',
    given: 'Vorname',
    family: 'Nachname',
    yes: 'Zusagen',
    mine: 'Meine Anmeldung',
  },
  en: {
    root: '/en',
    language: 'Englisch',
    subject: /^Invitation: /,
    instead: /^Invitation as a substitute/,
    other: 'Somebody else comes in my place',
    email: 'Email of your substitute',
    invite: 'Invite the substitute',
    invited: 'Your substitute is invited',
    over: 'Your own invitation is over',
    heading: 'You are invited',
    given: 'First name',
    family: 'Last name',
    yes: 'Accept',
    mine: 'My registration',
  },
}

for (const [language, t] of Object.entries(words))
  test(`a guest who cannot come sends somebody else, who comes without an account (${language})`, async ({
    page,
    context,
    signInAs,
    openMailLink,
  }) => {
    test.slow()
    const event = await newEvent('negz', { audience: 'members', listed: true })
    const office = await newPerson('negz', { role: 'events' })
    const [guest, other] = [newAddress('gast'), newAddress('vertretung')]
    await signInAs(office.email)
    await page.goto(`/negz/manage/events/${event.id}/invitations`)
    await page.getByRole('link', { name: 'Gäste einladen' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Dr. Kim Gast')
    await page.getByLabel('E-Mail', { exact: true }).fill(guest)
    await page.getByLabel(t.language, { exact: true }).check()
    await page.getByLabel('Wer verhindert ist').check()
    await page.getByRole('button', { name: 'Einladung verschicken' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Die Einladung ist unterwegs' })).toBeVisible()

    await context.clearCookies()
    await openMailLink(guest, /\/invitation\//, t.subject)
    await expect(page.getByRole('heading', { name: t.heading })).toBeVisible()
    const first = page.url()
    await page.getByText(t.other).click()
    await page.getByLabel('Name', { exact: true }).last().fill('Eva Ersatz')
    await page.getByLabel(t.email).fill(other)
    await page.getByRole('button', { name: t.invite }).click()
    await expect(page.getByRole('heading', { name: t.invited })).toBeVisible()
    await page.goto(first)
    await expect(page.getByRole('main')).toContainText(t.over)
    await expect(page.getByRole('button', { name: t.yes })).toHaveCount(0)

    await openMailLink(other, /\/invitation\//, t.instead)
    await expect(page.getByLabel(t.family)).toHaveValue('Ersatz')
    await page.getByRole('button', { name: t.yes, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${t.root}/negz/my/[\\w-]{22}\\?done=confirmed`))
    expect(await poolState(event.poolId)).toMatchObject({ taken: 1, confirmed: 1 })

    await signInAs(office.email)
    await page.goto(`/negz/manage/events/${event.id}/invitations`)
    await expect(page.getByRole('row', { name: new RegExp(guest) })).toContainText('Vertretung: Eva Ersatz')
    await expect(page.getByRole('row', { name: new RegExp(other) })).toContainText('angenommen')
  })

test('a pasted list is looked at first, and invites whom it showed', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  const office = await newPerson('negz', { role: 'events' })
  const one = newAddress('liste')
  await signInAs(office.email)
  await page.goto(`/negz/manage/events/${event.id}/invitations/new?way=list`)
  await page.getByLabel('Liste', { exact: true }).fill(`Eva Neu; ${one}; Amt\nKim; kaputt\nUli; ${one}`)
  await page.getByRole('button', { name: 'Liste prüfen' }).click()
  await expect(page.getByRole('row', { name: /kaputt/ })).toContainText('Keine gültige E-Mail-Adresse')
  await expect(page.getByRole('row', { name: /Uli/ })).toContainText('steht weiter oben schon')
  await page.getByRole('button', { name: 'Eine Person einladen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Die Einladung ist unterwegs' })).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(one) })).toContainText('offen')
})
