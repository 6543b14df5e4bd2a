import { sql } from '../fixtures/database'
import { newEvent, poolState } from '../fixtures/events'
import { newAddress, newPerson } from '../fixtures/people'
import { expect, test } from '../fixtures/test'
import { newTown } from '../fixtures/towns'

test.use({ viewport: { width: 390, height: 844 } })

const desk = {
  de: {
    root: '',
    open: /^Mehrere aus .* anmelden$/,
    newcomers: 'Noch nicht in der Liste',
    submit: 'Anmelden und benachrichtigen',
    done: '12 Personen sind angemeldet',
    pending: '0 Plätze sind bestätigt, 12 Bestätigungen fehlen.',
    subject: /^Bitte bestätigen/,
    come: 'Ich komme',
    waits: 'Warteliste',
    given: 'Vorname',
    confirmed: '11 Plätze sind bestätigt.',
  },
  en: {
    root: '/en',
    open: /^Register several people from /,
    newcomers: 'Not in the list yet',
    submit: 'Register and notify',
    done: '12 people are registered',
    pending: '0 places are confirmed, 12 confirmations are missing.',
    subject: /^Please confirm/,
    come: 'I am coming',
    waits: 'waiting list',
    given: 'First name',
    confirmed: '11 places are confirmed.',
  },
}

for (const [language, t] of Object.entries(desk))
  test(`twelve colleagues are registered at the delegate desk with one button, and each confirms (${language})`, async ({
    page,
    context,
    signInAs,
    openMailLink,
  }) => {
    test.slow()
    const event = await newEvent('negz', { audience: 'members', capacity: 11, listed: true })
    const town = await newTown(11)
    await sql('update "Person" set language = $1 where id = any($2)', [
      language,
      town.people.map((one) => one.personId),
    ])
    const newcomer = newAddress('neu')
    const toDesk = async () => {
      await signInAs(town.coordinator.email)
      await page.goto(`${t.root}${event.path}`)
      await page.getByRole('link', { name: t.open }).click()
    }
    await toDesk()
    for (const one of town.people) await page.getByLabel(one.name).check()
    await page.getByLabel(t.newcomers).fill(`Eva Neumann; ${newcomer}; Bürgerservice`)
    await page.getByRole('button', { name: t.submit }).click()
    await expect(page.getByRole('status').filter({ hasText: t.done })).toBeVisible()
    await expect(page.getByText(t.pending)).toBeVisible()

    await context.clearCookies()
    for (const one of town.people) {
      await openMailLink(one.email, /\/complete$/, t.subject)
      await page.getByRole('button', { name: t.come, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`${t.root}/negz/my/[\\w-]{22}$`))
    }
    await openMailLink(newcomer, /\/complete$/, t.subject)
    await expect(page.getByRole('main')).toContainText(new RegExp(t.waits, 'i'))
    await page.getByLabel(t.given).fill('Eva-Maria')
    await page.getByRole('button', { name: t.come, exact: true }).click()
    await expect(page).toHaveURL(/\/my\/[\w-]{22}$/)
    expect(await poolState(event.poolId)).toMatchObject({ taken: 11, confirmed: 11, waiting: 1 })

    await toDesk()
    await expect(page.getByText(t.confirmed)).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Eva-Maria Neumann')
  })

test('the desk says the order number once; the invoices of all carry it', async ({ page, signInAs }) => {
  const event = await newEvent('negz', { audience: 'members', listed: true })
  await sql(
    `insert into "PriceClass" (id, "networkId", "partId", key, name, cents, rule)
     select gen_random_uuid(), "networkId", id, 'member', '{"de":"Mitglieder"}', 6000, 'member' from "Part" where "eventId" = $1`,
    [event.id],
  )
  const town = await newTown(2)
  await signInAs(town.coordinator.email)
  await page.goto('/me/negz')
  await page.getByRole('link', { name: 'Mehrere zu Veranstaltungen anmelden' }).click()
  await page.getByRole('link', { name: event.title }).click()
  for (const one of town.people) await page.getByLabel(one.name).check()
  await page.getByText('Rechnung: Bestellnummer').click()
  await page.getByLabel(/^Bestellnummer/).fill('4500-17')
  await page.getByLabel(/^Leitweg-ID/).fill('04011000-1234512345-07')
  await page.getByRole('button', { name: 'Anmelden und benachrichtigen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Diese Leitweg-ID stimmt nicht' })).toBeVisible()
  await page.getByLabel(/^Leitweg-ID/).fill('04011000-1234512345-06')
  await page.getByRole('button', { name: 'Anmelden und benachrichtigen' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 Personen sind angemeldet' })).toBeVisible()
  const { rows } = await sql('select "invoiceTo" from "Party" where "eventId" = $1', [event.id])
  expect(rows).toMatchObject([{ invoiceTo: { orderNumber: '4500-17', leitwegId: '04011000-1234512345-06' } }])
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
