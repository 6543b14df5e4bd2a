import { sql, value } from '../fixtures/database'
import { newEvent } from '../fixtures/events'
import { sentMail } from '../fixtures/mails'
import { newPerson } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** A conference that costs members 60 euros and everybody else 80. */
async function conference() {
  const event = await newEvent('negz', { audience: 'public' })
  for (const [rule, cents] of [
    ['member', 6000],
    ['everyone', 8000],
  ] as const)
    await sql(
      `insert into "PriceClass" (id, "networkId", "partId", key, name, cents, rule)
       select gen_random_uuid(), "networkId", id, $2, $3, $4, $2 from "Part" where "eventId" = $1`,
      [event.id, rule, JSON.stringify({ de: rule }), cents],
    )
  return event
}

const numberOf = (personId: string) =>
  value<string>(
    `select i.number from "Invoice" i join "Registration" r on r.id = i."registrationId"
     where r."personId" = $1 and i."cancelsId" is null order by i."createdAt" desc limit 1`,
    [personId],
  )

test.use({ viewport: { width: 390, height: 844 } })

const words = {
  de: {
    root: '',
    register: 'Zur Veranstaltung anmelden',
    registered: 'Sie sind angemeldet',
    subject: /^Rechnung NEGZ-/,
    amount: '60,00',
    open: /60,00.*offen/,
    pdf: 'als PDF',
    recipient: 'Organisation oder Name',
    save: 'Anschrift speichern',
    wrong: 'Diese Leitweg-ID stimmt nicht',
    saved: 'Gespeichert.',
    cancels: 'Diese Rechnung storniert',
    openOne: 'auf einer Rechnung offen',
    note: 'Notiz',
    settle: 'Vermerken',
    settled: 'Eine Rechnung als bezahlt vermerkt.',
    logged: /als bezahlt vermerkt/,
  },
  en: {
    root: '/en',
    register: 'Register for the event',
    registered: 'You are registered',
    subject: /^Invoice NEGZ-/,
    amount: '60.00',
    open: /60\.00.*open/,
    pdf: 'as PDF',
    recipient: 'Organisation or name',
    save: 'Save address',
    wrong: 'This Leitweg-ID is not correct',
    saved: 'Saved.',
    cancels: 'This invoice cancels',
    openOne: 'open on one invoice',
    note: 'Note',
    settle: 'Note it',
    settled: 'One invoice noted as paid.',
    logged: /noted as paid/,
  },
}

for (const [language, t] of Object.entries(words))
  test(`a member registers for 60 €, gets the invoice, changes to whom it goes; the office notes it as paid (${language})`, async ({
    page,
    signInAs,
  }) => {
    const event = await conference()
    const member = await newPerson('negz', { member: true })
    await signInAs(member.email)
    await page.goto(`${t.root}${event.path}/register`)
    await page.getByRole('button', { name: t.register }).click()
    await expect(page.getByRole('heading', { name: t.registered })).toBeVisible()
    const own = new URL(page.url()).pathname

    await page.goto(await sentMail(member.email, t.subject))
    await expect(page.getByRole('main')).toContainText(t.amount)
    const first = await numberOf(member.personId)
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /\/invoice$/ })
        .first(),
    ).toBeVisible()
    await page.goto(`${own}/invoice`)
    await expect(page.getByRole('heading', { name: t.open })).toBeVisible()
    const paper = await page.request.get(
      (await page.getByRole('link', { name: `${first} ${t.pdf}` }).getAttribute('href')) ?? '',
    )
    expect(paper.headers()['content-type']).toBe('application/pdf')
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')

    await page.getByLabel(t.recipient).fill('Amt für Proben')
    await page.getByLabel(/^Leitweg-ID/).fill('04011000-1234512345-07')
    await page.getByRole('button', { name: t.save }).click()
    await expect(page.getByRole('alert').filter({ hasText: t.wrong })).toBeVisible()
    await page.getByLabel(/^Leitweg-ID/).fill('04011000-1234512345-06')
    await page.getByRole('button', { name: t.save }).click()
    await expect(page.getByText(t.saved)).toBeVisible()
    const second = await numberOf(member.personId)
    expect(second).not.toBe(first)
    await expect(page.getByText(`${t.cancels} ${first}.`)).toBeVisible()

    await signInAs((await newPerson('negz', { role: 'events' })).email)
    await page.goto(`${t.root}/negz/manage/events/${event.id}/invoices`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.openOne)
    await page.getByRole('checkbox', { name: new RegExp(second) }).check()
    await page.getByLabel(new RegExp(`^${t.note}`)).fill('Kontoauszug 47')
    await page.getByRole('button', { name: t.settle }).click()
    await expect(page.getByText(t.settled)).toBeVisible()
    await page.goto(`${t.root}/negz/manage/events/${event.id}/invoices?view=paid`)
    await page.getByRole('link', { name: member.name }).click()
    await expect(page.getByRole('main')).toContainText('Kontoauszug 47')
    await expect(page.getByRole('row', { name: t.logged })).toBeVisible()
  })

test('given back before payment, the invoice is taken back by mail', async ({ page, signInAs }) => {
  const event = await conference()
  const guest = await newPerson('negz')
  await signInAs(guest.email)
  await page.goto(`${event.path}/register`)
  await page.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  const own = page.url()
  await sentMail(guest.email, /^Rechnung NEGZ-/)
  await page.goto(own)
  await page.getByText('Platz zurückgeben …').click()
  await page.getByRole('button', { name: 'Platz zurückgeben', exact: true }).click()
  await page.goto(await sentMail(guest.email, /^Storno NEGZ-/))
  await expect(page.getByRole('main')).toContainText('gilt nicht mehr')
})
