import { value } from '../fixtures/database'
import { newAddress, newPerson } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const code = /\b[A-HJ-NP-Z2-9]{4}[- ]?[A-HJ-NP-Z2-9]{4}\b/

test('signs in by the link of the mail, ends another sign-in, signs out', async ({
  page,
  browser,
  baseURL,
  openMailLink,
}) => {
  const { email } = await newPerson('n3gz')
  await page.goto('/n3gz')
  await page.getByRole('banner').getByRole('link', { name: 'Einloggen' }).click()
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email.toUpperCase())
  await page.getByRole('button', { name: 'E-Mail anfordern' }).click()
  await expect(page.getByRole('heading', { name: 'E-Mail ist unterwegs' })).toBeVisible()
  await openMailLink(email, /\/sign-in\//)
  await expect(page.getByRole('heading', { name: 'Fast da' })).toBeVisible()
  const link = page.url()
  await page.getByRole('main').getByRole('button', { name: 'Einloggen' }).click()
  await expect(page).toHaveURL(/\/n3gz$/)

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Dieser Link wurde schon benutzt' })).toBeVisible()

  const other = await browser.newContext({ locale: 'de-DE', userAgent: 'Other' })
  await other.addCookies([{ name: cookieName, value: await signInOf(email), url: baseURL ?? '' }])
  const elsewhere = await other.newPage()
  await elsewhere.goto('/me')
  await expect(elsewhere.getByRole('main')).toContainText(`Eingeloggt als ${email}`)
  await page.goto('/me')
  const signIns = page.getByRole('table', { name: 'Wo ich eingeloggt bin' })
  await expect(signIns.getByRole('row')).toHaveCount(3)
  await signIns.getByRole('button', { name: /Beenden.*Playwright/ }).click()
  await expect(signIns.getByRole('row')).toHaveCount(2)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
  await other.close()

  await page.getByRole('main').getByRole('button', { name: 'Ausloggen' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Einloggen' })).toBeVisible()
  await page.goto('/me')
  await expect(page.getByRole('heading', { name: 'Einloggen' })).toBeVisible()
})

test('types the code where it started when the link opens elsewhere', async ({
  page,
  browser,
  openMailLink,
}) => {
  const { email } = await newPerson('n3gz')
  const home = await browser.newPage({ locale: 'en-GB', javaScriptEnabled: false })
  await home.goto('/en/sign-in')
  await home.getByLabel('Your email address').fill(email)
  await home.getByRole('button', { name: 'Request email' }).click()
  await expect(home.getByRole('heading', { name: 'An email is on its way' })).toBeVisible()

  await openMailLink(email, /\/sign-in\//)
  await expect(page.getByRole('heading', { name: 'Carry on where you started' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'Sign in' })).toHaveCount(0)
  await page.goBack()
  const typed = code.exec(await page.getByRole('main').innerText())?.[0] ?? 'no code in the mail'

  await home.getByLabel('Code from the email').fill('WRNGCDE2')
  await home.getByRole('button', { name: 'Sign in' }).click()
  await expect(home.getByRole('alert').filter({ hasText: 'five wrong codes' })).toBeVisible()
  expect(await value('select tries from "SignInAttempt" where email = $1', [email])).toBe(1)
  await home.getByLabel('Code from the email').fill(typed.toLowerCase())
  await home.getByRole('button', { name: 'Sign in' }).click()
  await expect(home.getByRole('heading', { name: 'My area' })).toBeVisible()
  await home.close()
})

test('five wrong codes end the attempt', async ({ page }) => {
  const { email } = await newPerson('n3gz')
  await page.goto('/sign-in')
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email)
  await page.getByRole('button', { name: 'E-Mail anfordern' }).click()
  const submit = page.getByRole('main').getByRole('button', { name: 'Einloggen' })
  for (let tries = 1; tries <= 5; tries++) {
    await page.getByLabel('Code aus der E-Mail').fill(`WRNGCD${tries + 2}A`)
    await submit.click()
    await expect.poll(() => value('select tries from "SignInAttempt" where email = $1', [email])).toBe(tries)
  }
  await page.getByLabel('Code aus der E-Mail').fill('WRNGCD9A')
  await submit.click()
  await expect(page.getByRole('main')).toContainText('Das waren zu viele falsche Codes.')
})

test('says the same to known and unknown addresses; the mail says the rest', async ({ page, openMail }) => {
  const answers: string[] = []
  const unknown = newAddress()
  for (const email of [(await newPerson('n3gz')).email, unknown]) {
    await page.goto('/en/sign-in')
    await page.getByLabel('Your email address').fill(email)
    await page.getByRole('button', { name: 'Request email' }).click()
    await expect(page.getByRole('heading', { name: 'An email is on its way' })).toBeVisible()
    answers.push(await page.getByRole('main').ariaSnapshot())
  }
  expect(answers[1]).toBe(answers[0])
  await openMail(unknown)
  await expect(page.getByRole('main')).toContainText('We do not know this address yet')
})

test('says in words what is wrong with an address or a link', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Ihre E-Mail-Adresse').fill('niemand@')
  await page.getByRole('button', { name: 'E-Mail anfordern' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie Ihre Angaben' })).toBeFocused()
  await expect(page.getByLabel('Ihre E-Mail-Adresse')).toHaveValue('niemand@')
  const answer = await page.goto('/en/sign-in/AAAAAAAAAAAAAAAAAAAAAA')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'We do not know this link' })).toBeVisible()
})
