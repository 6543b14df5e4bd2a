import { newEvent } from '../fixtures/events'
import { unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

// The office's main day in English; office, agenda and newsroom play it at length in German.

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('plans and announces an event in English', async ({ page, signInAs }) => {
  const title = unique('Rehearsal evening')
  await signInAs('events@negz.example')
  await page.goto('/en/negz/manage/events')
  await page.getByRole('link', { name: 'New event' }).click()
  await page.getByRole('button', { name: 'Create draft' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Please check' })).toBeFocused()
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Day', { exact: true }).fill(day(21))
  await page.getByLabel('Spring conference').check()
  await page.getByRole('button', { name: 'Create draft' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title)
  await page.getByLabel('Summary').first().fill('Ein Abend zum Proben.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Announce now' }).click()
  await expect(page.getByRole('main')).toContainText('announced on')
  await page.goto(`/en/negz/manage/audit?record=${title}`)
  const log = page.getByRole('table', { name: 'Audit log' })
  await expect(log.getByRole('row').filter({ hasText: title }).first()).toBeVisible()
})

test('builds and releases an agenda in English', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  const working = `/en/negz/manage/events/${event.id}/agenda`
  await signInAs('events@negz.example')
  await page.goto(working)
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Add a room' }).click()
  await page.getByLabel(/^Name in German|^Name \(German\)/).fill('Studio')
  await page.getByRole('button', { name: 'Save room' }).click()
  await expect(main.getByRole('link', { name: 'Studio' })).toBeVisible()
  await page.goto(`${working}/sessions/new`)
  await page.getByLabel(/^Title in German|^Title \(German\)/).fill('Wer probt, gewinnt')
  await page.getByLabel('Length').fill('30')
  await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Studio' })
  await page.getByRole('button', { name: 'Save session' }).click()
  await expect(main.getByRole('link', { name: 'Add a person' })).toBeVisible()
  await page.goto(working)
  await main.getByRole('link', { name: /release 1/ }).click()
  await page.getByRole('button', { name: 'Publish release' }).click()
  await expect(main).toContainText('Wer probt, gewinnt')
  await page.context().clearCookies()
  await page.goto(`/en${event.path}/agenda`)
  await expect(main.getByRole('heading', { name: 'Wer probt, gewinnt' })).toBeVisible()
})

test('adds a person and publishes an article in English', async ({ page, signInAs }) => {
  const family = unique('Handmann')
  await signInAs('admin@negz.example')
  await page.goto('/en/negz/manage/people/new')
  await page.getByLabel('First name').fill('Heike')
  await page.getByLabel('Last name').fill(family)
  await page.getByLabel(/^Personal address/).fill(`${family}@probe.example`)
  await page.getByRole('button', { name: 'Add person' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(family)

  const title = unique('Rehearsed')
  await page.goto('/en/negz/manage/news/new')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Teaser', { exact: true }).fill('Alles hat geklappt.')
  await page.getByLabel('Text', { exact: true }).fill('**Gut**, danke.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible()
})
