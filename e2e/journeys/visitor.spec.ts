import { expect, test } from '../fixtures/test'

test('finds a network, its events, an agenda and the review', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'N3GZ', exact: true }).click()
  await expect(main.getByText('Als Nächstes')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Veranstaltungen' }).click()
  await expect(page.getByRole('heading', { name: 'Veranstaltungen', level: 1 })).toBeVisible()
  await main.getByRole('link', { name: 'Meetups' }).click()
  await expect(page).toHaveURL(/kind=meetup/)
  await expect(main.getByRole('link', { name: /Barcamp/ }).and(main.locator('h3 a'))).toHaveCount(0)
  await main.getByRole('link', { name: /^Vergangene/ }).click()
  await main.getByRole('link', { name: /Wie geht es weiter/ }).click()
  await main.getByRole('link', { name: /^Ganzes Programm/ }).click()
  await expect(main.getByRole('paragraph').filter({ hasText: /^Sarah Rachut$/ })).toBeVisible()
  await main.getByRole('link', { name: 'Zum Rückblick' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Video: BMI diskutiert/)
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('banner').getByRole('link', { name: 'News', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Video: Ministry of the Interior/)
})

test('takes the dates along as a calendar', async ({ page }) => {
  for (const path of ['/n3gz/events.ics', '/en/n3gz/events/meetup-2021/calendar.ics']) {
    const answer = await page.request.get(path)
    expect(answer.headers()['content-type'], path).toMatch(/^text\/calendar/)
    expect(await answer.text(), path).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT/)
  }
})

test('meets a friendly page in its own language where nothing is', async ({ page }) => {
  for (const [path, lang, words] of [
    ['/nirgends', 'de', 'Hier ist nichts'],
    ['/en/nowhere', 'en', 'Nothing here'],
    ['/n3gz/events/nirgends', 'de', 'Hier ist nichts'],
    ['/en/n3gz/events/nowhere', 'en', 'Nothing here'],
    ['/en/n3gz/subscription/AAAAAAAAAAAAAAAAAAAAAA', 'en', 'This link is not valid'],
    ['/n3gz/my/AAAAAAAAAAAAAAAAAAAAAA', 'de', 'Dieser Link gilt nicht'],
    ['/negz/events/klausurtagung', 'de', 'Hier ist nichts'],
    ['/fr/n3gz', 'de', 'Hier ist nichts'],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.locator('html'), path).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(words)
  }
})
