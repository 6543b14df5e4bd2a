import { randomUUID } from 'node:crypto'
import { sql, value } from '../fixtures/database'
import { newEvent } from '../fixtures/events'
import { mailsOf, sentMail } from '../fixtures/mails'
import { newAddress, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const said = (text: string) => JSON.stringify({ de: text })

/** An event with one talk in its working copy. */
async function withTalk() {
  const event = await newEvent('negz')
  const network = await value<string>('select id from "Network" where slug = $1', ['negz'])
  const [session, name, title] = [randomUUID(), unique('Vera Vortrag'), unique('Register für alle')]
  await sql(
    `insert into "Session" (id, "networkId", "eventId", key, kind, title, position, "startsAt", "endsAt")
     select $1, $2, $3, $1, 'impuls', $4, 10, "startsAt", "startsAt" + interval '30 minutes' from "Event" where id = $3`,
    [session, network, event.id, said(title)],
  )
  await sql(
    `insert into "Contribution" (id, "networkId", "eventId", key, "sessionId", role, name, position)
     values ($1, $2, $3, $1, $4, 'speaker', $5, 0)`,
    [randomUUID(), network, event.id, session, name],
  )
  return { event, name, title, office: `/negz/manage/events/${event.id}` }
}

test('the office asks, a speaker completes on a phone by link, and hears of the release with the date', async ({
  page,
  context,
  signInAs,
  openMailLink,
  expectAccessible,
}) => {
  test.slow()
  const { event, name, title, office } = await withTalk()
  const email = newAddress('vera')
  await signInAs('events@negz.example')
  await page.goto(`${office}/agenda/people`)
  await page.getByRole('button', { name: 'In die Liste aufnehmen' }).click()
  await expect(page).toHaveURL(/done=gathered/)
  await page.getByRole('link', { name }).click()
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByRole('button', { name: 'Um Angaben bitten' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ist unterwegs' })).toBeVisible()

  await context.clearCookies()
  await page.setViewportSize({ width: 390, height: 844 })
  await openMailLink(email, /\/stage\//)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expectAccessible()
  await page.getByLabel('Funktion (Deutsch)').fill('Leiterin Register')
  await page.getByLabel('Aussprache Ihres Namens').fill('WE-ra')
  await page.getByRole('group', { name: 'Nennung im Programm' }).getByLabel('Ja').check()
  await page.getByRole('group', { name: 'Aufzeichnung' }).getByLabel('Nein').check()
  await page.getByRole('button', { name: 'Angaben bestätigen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'gespeichert' })).toBeVisible()

  await signInAs('events@negz.example')
  await page.goto(`${office}/agenda/release`)
  await page.getByRole('button', { name: 'Fassung veröffentlichen' }).click()
  await expect(page).toHaveURL(/\/agenda$/)
  // Whatever the hour: what waits for the morning is told by the same job.
  const hour = await value<number>("select extract(hour from now() at time zone 'Europe/Berlin')::int")
  if (hour >= 7 && hour < 20) {
    await page.goto(await sentMail(email, /Ihr Auftritt im Programm/))
    await expect(page.getByText(`${event.slug}.ics`).first()).toBeVisible()
    await expect(page.getByRole('main')).toContainText(title)
  } else expect(await mailsOf(email, 'agenda.stage')).toBe(0)
  await page.goto(`${event.path}/agenda`)
  await expect(page.getByRole('main')).toContainText('Leiterin Register')

  await page.goto(`${office}/agenda/run-sheet`)
  await expect(page.getByText('Aussprache: WE-ra')).toBeVisible()
  await expect(page.getByText(`Nicht aufzeichnen: ${name}`)).toBeVisible()
  await expectAccessible()
})

test('an editor drafts the review of a conference, once', async ({ page, signInAs }) => {
  const { event, name, title, office } = await withTalk()
  await signInAs('events@negz.example')
  await page.goto(`${office}/agenda/release`)
  await page.getByLabel('Niemand').check()
  await page.getByRole('button', { name: 'Fassung veröffentlichen' }).click()
  await expect(page).toHaveURL(/\/agenda$/)
  await sql(
    `update "Event" set "startsAt" = now() - interval '3 hours', "endsAt" = now() - interval '1 hour' where id = $1`,
    [event.id],
  )
  await signInAs('editor@negz.example')
  await page.goto(`${office}/review`)
  await page.getByRole('button', { name: 'Rückblick entwerfen' }).click()
  await expect(page).toHaveURL(/\/manage\/news\//)
  await expect(page.locator('textarea[name="body.de"]')).toHaveValue(new RegExp(`${title}[^]*${name}`))
  const draft = page.url()
  await page.goto(`${office}/review`)
  await page.getByRole('link', { name: 'Zum Entwurf' }).click()
  await expect(page).toHaveURL(draft.replace(/\?.*/, ''))
})
