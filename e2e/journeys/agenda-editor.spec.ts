import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sql, value } from '../fixtures/database'
import { type MadeEvent, newEvent } from '../fixtures/events'
import { secondWeb } from '../fixtures/second-web'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const word = (text: string) => JSON.stringify({ de: text })

/** A day with two rooms: two workshops of 30 minutes, at ten and at eleven, and one without a time. */
async function workingDay(): Promise<{ event: MadeEvent; path: string }> {
  const event = await newEvent('negz')
  const network = await value<string>('select id from "Network" where slug = $1', ['negz'])
  const rooms = [randomUUID(), randomUUID()]
  for (const [position, id] of rooms.entries())
    await sql(
      'insert into "Room" (id, "networkId", "eventId", key, name, position) values ($1, $2, $3, $1, $4, $5)',
      [id, network, event.id, word(position === 0 ? 'Saal' : 'Studio'), position],
    )
  const talks: [string, number | null, number][] = [
    ['Erste Werkstatt', 10, 0],
    ['Zweite Werkstatt', 11, 1],
    ['Offene Werkstatt', null, 0],
  ]
  for (const [title, hour, room] of talks)
    await sql(
      `insert into "Session" (id, "networkId", "eventId", key, kind, title, "roomId", position, "startsAt", "endsAt")
       select $1, $2, $3, $1, 'workshop', $4, $5, $6, at, at + interval '30 minutes' from (
         select (date_trunc('day', "startsAt" at time zone zone) + make_interval(hours => $7::int)) at time zone zone as at
         from "Event" where id = $3) as day`,
      [randomUUID(), network, event.id, word(title), hour === null ? null : rooms[room], room, hour],
    )
  return { event, path: `/negz/manage/events/${event.id}/agenda` }
}

const cell = (page: Page, name: string) => page.getByRole('cell').filter({ hasText: name })
const grip = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name} verschieben: Leertaste nimmt auf` })
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** The grid answers to hands once its scripts are there. */
async function openGrid(page: Page, path: string) {
  await page.goto(`${path}?view=grid`)
  await expect(page.locator('[data-alive]')).toBeVisible()
}

/** Lets go of something at a time's row, in a room's column. Measured only once it is in the hand: the page may still settle. */
async function dragTo(page: Page, name: string, time: string, room: string) {
  const line = page.getByRole('rowheader', { name: time })
  const waits = (await row(page, name).count()) === 0
  const from = await grip(page, name).boundingBox()
  const item = await page.locator(`[data-item][data-name="${name}"]`).boundingBox()
  if (!from || !item) throw new Error('nothing to drag')
  const inside = from.y + 6 - item.y
  await page.mouse.move(from.x + 6, from.y + 6)
  await page.mouse.down()
  await page.mouse.move(from.x + 14, from.y + 14, { steps: 2 })
  const head = await page.getByRole('columnheader', { name: room }).boundingBox()
  const there = await line.boundingBox()
  if (!head || !there) throw new Error('nowhere to let go')
  await page.mouse.move(head.x + 60, there.y + 2 + (waits ? 0 : inside), { steps: 8 })
  await page.mouse.up()
}

// The whole day is in view: near an edge the page scrolls along with what is dragged.
test.use({ viewport: { width: 1280, height: 1800 } })

test('moves with the mouse, swaps where a room is taken, takes back and does again', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const { path } = await workingDay()
  await signInAs('events@negz.example')
  await openGrid(page, path)
  await expectAccessible()
  await dragTo(page, 'Erste Werkstatt', '12:00 Uhr', 'Studio')
  await expect(page.getByText('Erste Werkstatt steht jetzt um 12:00 Uhr: Studio.')).toBeAttached()
  await dragTo(page, 'Offene Werkstatt', '14:00 Uhr', 'Saal')
  await expect(cell(page, 'Offene Werkstatt')).toBeVisible()
  await dragTo(page, 'Zweite Werkstatt', '12:00 Uhr', 'Studio')
  await page.getByRole('button', { name: 'Mit „Erste Werkstatt“ tauschen' }).click()
  await page.goto(path)
  await expect(row(page, 'Zweite Werkstatt')).toContainText('12:00')
  await expect(row(page, 'Erste Werkstatt')).toContainText('11:00')
  await page.getByRole('button', { name: /^Rückgängig/ }).click()
  await expect(row(page, 'Zweite Werkstatt')).toContainText('11:00')
  await page.getByRole('button', { name: /^Wiederholen/ }).click()
  await expect(row(page, 'Zweite Werkstatt')).toContainText('12:00')
})

test('moves by keyboard alone', async ({ page, signInAs }) => {
  const { path } = await workingDay()
  await signInAs('events@negz.example')
  await openGrid(page, path)
  await grip(page, 'Erste Werkstatt').focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(/Erste Werkstatt aufgenommen/)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Erste Werkstatt bleibt, wo es war.')).toBeAttached()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('10:05 Uhr, Studio')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByText('Erste Werkstatt steht jetzt um 10:05 Uhr: Studio.')).toBeAttached()
  await expect(grip(page, 'Erste Werkstatt')).toBeFocused()
  await page.keyboard.press('+')
  await expect(page.getByText(/^Erste Werkstatt dauert jetzt \d+ Minuten\.$/)).toBeAttached()
  await expect(grip(page, 'Erste Werkstatt')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Erste Werkstatt liegt jetzt an der Seite, ohne Zeit.')).toBeAttached()

  await page.goto(path)
  await page.getByRole('link', { name: 'Platzieren … Offene Werkstatt' }).press('Enter')
  const when = await value<string>(
    `select to_char("startsAt" at time zone zone, 'YYYY-MM-DD') from "Event" where id = $1`,
    [path.split('/').at(-2)],
  )
  await page.getByLabel(/^Beginn/).fill(`${when}T15:00`)
  await page.getByRole('button', { name: 'Dorthin verschieben' }).press('Enter')
  await expect(row(page, 'Offene Werkstatt')).toContainText('15:00')
})

test('shows two people at two web processes each other’s changes and overwrites neither', async ({
  browser,
  page,
  signInAs,
}) => {
  const { path } = await workingDay()
  await signInAs('events@negz.example')
  const web = await secondWeb()
  const other = await browser.newContext({ baseURL: web.base })
  const second = await other.newPage()
  await other.addCookies([{ name: cookieName, value: await signInOf('admin@negz.example'), url: web.base }])

  await page.goto(path)
  await second.goto(path)
  await second.getByRole('button', { name: 'Erste Werkstatt 5 Minuten länger' }).click()
  await expect(row(second, 'Erste Werkstatt')).toContainText('35 Min.')
  await expect(row(page, 'Erste Werkstatt')).toContainText('35 Min.', { timeout: 5000 })
  await expect(page.getByRole('status', { name: 'Änderungen anderer' })).toContainText('verlängert')
  // Whoever wants to take back what somebody else went on with is told so.
  await page.getByRole('button', { name: 'Erste Werkstatt 5 Minuten länger' }).click()
  await expect(row(page, 'Erste Werkstatt')).toContainText('40 Min.')
  await expect(row(second, 'Erste Werkstatt')).toContainText('40 Min.', { timeout: 5000 })
  await second.getByRole('button', { name: /^Rückgängig/ }).click()
  await expect(second.getByText(/Das geht nicht mehr/)).toBeVisible()

  for (const one of [page, second]) {
    await one.goto(path)
    await one.getByRole('link', { name: 'Zweite Werkstatt', exact: true }).click()
  }
  await page.getByLabel(/^Titel \(Deutsch\)/).fill('Zweite Werkstatt, von mir')
  await page.getByRole('button', { name: 'Programmpunkt speichern' }).click()
  await expect(row(page, 'Zweite Werkstatt, von mir')).toBeVisible()
  await second.getByLabel(/^Titel \(Deutsch\)/).fill('Zweite Werkstatt, von uns')
  await second.getByRole('button', { name: 'Programmpunkt speichern' }).click()
  await expect(second.getByText('So hat es inzwischen jemand anderes gespeichert')).toBeVisible()
  await expect(second.getByText('Zweite Werkstatt, von mir', { exact: true })).toBeVisible()
  await expect(second.getByLabel(/^Titel \(Deutsch\)/)).toHaveValue('Zweite Werkstatt, von uns')
  await other.close()
  await web.stop()
})
