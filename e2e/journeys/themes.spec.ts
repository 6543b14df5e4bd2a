import { expect, test } from '../fixtures/test'

for (const [language, path, tab] of [
  ['de', '/negz/events', 'Themen'],
  ['en', '/en/negz/events', 'Themes'],
] as const)
  test(`shows what past conferences were about (${language})`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('link', { name: tab }).click()
    await expect(
      page.getByRole('heading', { name: /Digitale Souveränität|Digital sovereignty/i }),
    ).toBeVisible()
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /Souveränität|sovereignty/i })
        .first(),
    ).toBeVisible()
  })
