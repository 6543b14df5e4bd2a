import { sql } from '../fixtures/database'
import { newAddress } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const eventsOf = async (address: string) =>
  (
    await sql(
      `select c.event from "Consent" c join "Subscription" s on s.id = c.chain and s."networkId" = c."networkId"
       where s.address = $1 order by c.at, c.id`,
      [address],
    )
  ).rows.map((row) => row.event)

const stateOf = async (address: string) =>
  (await sql('select "confirmedAt", "unsubscribedAt" from "Subscription" where address = $1', [address]))
    .rows[0]

test('subscribes under an article, changes the topics and unsubscribes, in English', async ({
  page,
  playwright,
  baseURL,
  openMailLink,
}) => {
  const address = newAddress()
  await page.goto('/en/negz')
  await page.getByRole('main').getByRole('link', { name: 'All news' }).click()
  await page.getByRole('main').locator('h3').getByRole('link').first().click()
  await page.getByLabel('Email address').fill(address)
  const topics = page.getByRole('group', { name: 'What would you like to read about?' })
  await expect(topics.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await topics.getByLabel('Event notices').check()
  await page.getByRole('button', { name: 'Subscribe to the newsletter' }).click()
  await expect(page.getByRole('heading', { name: 'Almost done' })).toBeVisible()

  await openMailLink(address, /\/subscription\//, /^Please confirm/)
  const link = page.url()
  // A mail gateway opens every link: nothing comes of it.
  const scanner = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  expect((await scanner.get(link)).status()).toBe(200)
  expect(await stateOf(address)).toMatchObject({ confirmedAt: null })
  await page.getByRole('button', { name: 'Subscribe to the newsletter' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Done' })).toBeVisible()

  await openMailLink(address, /\/subscription\//, /^Welcome/)
  await expect(topics.getByLabel('Event notices')).toBeChecked()
  await topics.getByLabel('News from the network').check()
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible()
  await page.reload()
  await expect(topics.getByRole('checkbox', { checked: true })).toHaveCount(2)

  await page
    .getByLabel('Why do you no longer want the newsletter?')
    .selectOption({ label: 'Too many emails' })
  await page.getByRole('button', { name: 'Unsubscribe from the newsletter' }).click()
  await expect(page.getByRole('heading', { name: 'Unsubscribed' })).toBeVisible()
  expect(await eventsOf(address)).toEqual(['requested', 'mailed', 'confirmed', 'changed', 'withdrawn'])
  await scanner.dispose()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('subscribes on the home page and leaves by the button of the mail program', async ({
    page,
    playwright,
    baseURL,
    openMailLink,
  }) => {
    const address = newAddress()
    await page.goto('/negz')
    await page.getByLabel('E-Mail-Adresse').fill(address)
    await page.getByRole('button', { name: 'Newsletter abonnieren' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie Ihre Angaben' })
    await expect(summary).toBeVisible()
    await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(address)
    await page.getByLabel('Veranstaltungshinweise').check()
    await page.getByRole('button', { name: 'Newsletter abonnieren' }).click()
    await expect(page.getByRole('heading', { name: 'Fast geschafft' })).toBeVisible()

    await openMailLink(address, /\/subscription\//, /^Bitte bestätigen/)
    await page.getByRole('button', { name: 'Newsletter abonnieren' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Geschafft' })).toBeVisible()

    const program = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    const leave = `${new URL(page.url()).pathname}/unsubscribe`
    expect((await program.get(leave)).status()).toBe(200)
    expect(await stateOf(address)).toMatchObject({ unsubscribedAt: null })
    const form = { 'List-Unsubscribe': 'One-Click' }
    for (const _twice of [1, 2])
      expect((await program.post(leave, { form, maxRedirects: 0 })).status()).toBe(200)
    await program.dispose()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Abbestellt' })).toBeVisible()
    expect(await eventsOf(address)).toEqual(['requested', 'mailed', 'confirmed', 'withdrawn'])
  })
})
