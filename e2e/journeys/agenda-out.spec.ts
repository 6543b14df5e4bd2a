import { randomUUID } from 'node:crypto'
import { sql, value } from '../fixtures/database'
import { newEvent } from '../fixtures/events'
import { expect, test } from '../fixtures/test'

const hour = 3_600_000

/** A released programme of two sessions on the event's day. */
async function releasedEvent(slug: string) {
  const event = await newEvent(slug)
  const network = await value<string>('select id from "Network" where slug = $1', [slug])
  const start = await value<Date>('select "startsAt" from "Event" where id = $1', [event.id])
  const release = randomUUID()
  await sql(
    `insert into "Release" (id, "networkId", "eventId", number, name, "byName") values ($1, $2, $3, 1, 'Erste', 'Probe')`,
    [release, network, event.id],
  )
  for (const [i, title] of ['Wer probt, gewinnt', 'Zweite Probe'].entries())
    await sql(
      `insert into "Session" (id, "networkId", "eventId", "releaseId", key, kind, title, abstract, "startsAt", "endsAt", position)
       values ($1, $2, $3, $4, $5, 'impuls', $6, $7, $8, $9, $10)`,
      [
        randomUUID(),
        network,
        event.id,
        release,
        randomUUID(),
        JSON.stringify({ de: title }),
        JSON.stringify({ de: `Worum es geht: ${title}.` }),
        new Date(start.getTime() + i * hour),
        new Date(start.getTime() + (i + 1) * hour),
        i,
      ],
    )
  return event
}

test('stars without an account, keeps them by signing in, and subscribes to the own agenda', async ({
  page,
  request,
  signInAs,
}) => {
  const event = await releasedEvent('negz')
  await page.goto(`${event.path}/agenda`)
  await page.getByRole('button', { name: 'Wer probt, gewinnt merken' }).click()
  await expect(page.getByRole('button', { name: 'Gemerkt (1)' })).toBeVisible()
  const main = page.getByRole('main')
  await page.getByRole('link', { name: 'Mein Programm' }).click()
  await expect(main.getByRole('link', { name: 'Wer probt, gewinnt' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Zweite Probe' })).toBeHidden()
  await expect(main.getByRole('link', { name: 'Einloggen und Gemerktes behalten' })).toBeVisible()

  await signInAs('member@negz.example')
  await page.goto(`${event.path}/agenda`)
  await expect(page.getByRole('button', { name: 'Gemerkt (1)' })).toBeVisible()
  await expect
    .poll(() => value<number>('select count(*)::int from "Star" where "eventId" = $1', [event.id]))
    .toBe(1)
  await page.getByRole('link', { name: 'Mein Programm' }).click()
  await expect(main.getByRole('link', { name: 'Wer probt, gewinnt' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Zweite Probe' })).toBeHidden()

  await main.getByRole('button', { name: 'Kalenderadresse erzeugen' }).click()
  const said = main.getByText(/jetzt zum einzigen Mal: http/)
  await expect(said).toBeVisible()
  const address = /https?:\S+/.exec((await said.textContent()) ?? '')?.[0] ?? ''
  const calendar = await request.get(new URL(address).pathname)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('Wer probt\\, gewinnt')
  expect(await calendar.text()).not.toContain('Zweite Probe')

  await page.reload()
  await main.getByRole('button', { name: 'Adresse abschalten' }).click()
  await expect(main.getByRole('button', { name: 'Kalenderadresse erzeugen' })).toBeVisible()
  expect((await request.get(new URL(address).pathname)).status()).toBe(404)
})

test('finds a session with its words, its people and its calendar entry', async ({ page }) => {
  const event = await releasedEvent('negz')
  await page.goto(`${event.path}/agenda`)
  await page.getByRole('heading', { name: 'Zweite Probe' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zweite Probe' })).toBeVisible()
  await expect(page.getByText('Worum es geht: Zweite Probe.')).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: /In den Kalender/ }).click()
  expect((await file).suggestedFilename()).toMatch(/\.ics$/)
})

test('an agenda is framed where the network allows it, and nowhere else', async ({
  page,
  request,
  signInAs,
}) => {
  const event = await releasedEvent('ozg-mitte')
  const frame = `/ozg-mitte/embed/events/${event.slug}/agenda`
  const ancestors = async (path: string) =>
    /frame-ancestors ([^;]+)/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1]
  await signInAs('admin@ozg-mitte.example')
  await page.goto('/ozg-mitte/manage/settings/embed')
  const sites = page.getByLabel(/^Erlaubte Websites/)
  await sites.fill('http://ohne-schutz.example')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText(/nur eine Adresse mit https/).first()).toBeVisible()
  await sites.fill('https://www.mitte.example')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('status').getByText('Gespeichert')).toBeVisible()
  expect(await ancestors(frame)).toBe('https://www.mitte.example')
  expect(await ancestors(`${event.path}/agenda`)).toBe("'none'")
  await page.goto(`/ozg-mitte/manage/events/${event.id}/agenda/exports`)
  await expect(page.getByLabel(/Baustein für die Website/)).toHaveValue(
    new RegExp(`<iframe src="[^"]+${frame}"`),
  )
  await page.goto(frame)
  await expect(page.getByRole('heading', { name: 'Zweite Probe' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Zweite Probe' })).toHaveAttribute('target', '_top')

  await page.goto('/ozg-mitte/manage/settings/embed')
  await sites.fill('')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect.poll(() => ancestors(frame)).toBe("'none'")
})

test('gives the released programme to other programs', async ({ request }) => {
  const event = await releasedEvent('negz')
  const json = await request.get(`${event.path}/schedule.json`)
  const { schedule } = await json.json()
  expect(Object.values(schedule.conference.days[0].rooms).flat()).toHaveLength(2)
  const again = await request.get(`${event.path}/schedule.json`, {
    headers: { 'if-none-match': json.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
  expect(await (await request.get(`${event.path}/schedule.xml`)).text()).toContain(
    '<title>Zweite Probe</title>',
  )
  expect((await request.get(`${event.path}/agenda/programme.pdf`)).headers()['content-type']).toBe(
    'application/pdf',
  )
})
