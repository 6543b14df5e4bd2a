import { value } from '../fixtures/database'
import { signInByMail } from '../fixtures/mails'
import { newAddress } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

const stateOf = (address: string) =>
  value<string>('select state from "Application" where email = $1', [address])

test('an authority applies: pauses, comes back by link, sends, sees how it stands, withdraws', async ({
  page,
  openMailLink,
  expectAccessible,
}) => {
  test.setTimeout(180_000)
  const address = newAddress()
  const main = page.getByRole('main')
  await page.goto('/negz/join')
  await main.getByRole('link', { name: /^Aufnahme beantragen.*Institutionelle/ }).click()
  await page.getByLabel('Ihre E-Mail-Adresse').fill(address)
  await page.getByRole('button', { name: 'Link zum Antrag anfordern' }).click()
  await expect(page.getByRole('heading', { name: 'Bitte sehen Sie in Ihr Postfach' })).toBeVisible()

  await openMailLink(address, /\/application\//, /^Ihr Antrag/)
  const link = page.url()
  await page.getByRole('link', { name: 'Antrag ausfüllen' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Landesamt für Probe')
  await expect(page.getByLabel('Leitweg-ID')).toBeHidden()
  await page.getByLabel('Öffentliche Verwaltung').check()
  await page.getByRole('radio', { name: 'Land', exact: true }).check()
  await page.getByLabel('Leitweg-ID').fill('05-00000000-11')
  await expect(page.getByText(/^Von selbst gespeichert/)).toBeVisible()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(
    page.getByRole('heading', { name: /^Bitte prüfen Sie Ihre Angaben|^Auf dieser Seite fehlt/ }),
  ).toBeVisible()
  await page.getByLabel('Straße').fill('Amtsgasse 1')
  await page.getByLabel('Postleitzahl').fill('12345')
  await page.getByLabel('Ort').fill('Probestadt')
  await page.getByRole('button', { name: 'Speichern und später' }).click()
  await expect(page.getByText(/^Gespeichert\. Mit dem Link/)).toBeVisible()

  // Some other day.
  await page.goto(link)
  await page.getByRole('link', { name: 'Weiter ausfüllen' }).click()
  await expect(page.getByLabel('Leitweg-ID')).toHaveValue('05-00000000-11')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByLabel('Vorname').fill('Eva')
  await page.getByLabel('Nachname').fill('Muster')
  await page.getByLabel('Funktion').fill('Leitung')
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByLabel(/^Wir kennen die Satzung/).check()
  await page.getByLabel('Unterschrift').fill('Eva Muster')
  await page.getByLabel('Anlage').setInputFiles({
    name: 'beschluss.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 Beschluss'),
  })
  await page.getByRole('button', { name: 'Weiter' }).click()

  await expect(page.getByRole('heading', { name: 'Prüfen und absenden' })).toBeVisible()
  await expect(main).toContainText('Amtsgasse 1, 12345 Probestadt')
  const file = await main.getByRole('link', { name: 'beschluss.pdf' }).getAttribute('href')
  expect((await page.request.get(file ?? '')).status()).toBe(200)
  await expectAccessible()
  await page.getByRole('button', { name: 'Antrag absenden' }).click()
  await expect(page.getByRole('heading', { name: 'Ihr Antrag ist eingegangen' })).toBeVisible()
  expect(await stateOf(address)).toBe('submitted')

  await openMailLink(address, /\/application\//, /^Ihr Antrag ist eingegangen/)
  await page.getByText('Antrag zurückziehen …').click()
  await page.getByRole('button', { name: 'Antrag zurückziehen' }).click()
  await expect(page.getByRole('heading', { name: 'Der Antrag ist zurückgezogen' })).toBeVisible()
  expect(await stateOf(address)).toBe('withdrawn')
})

test('two tabs never overwrite each other unseen', async ({ page, context, openMailLink }) => {
  test.setTimeout(90_000)
  const address = newAddress()
  await page.goto('/next/join/personal?sector=administration')
  await page.getByLabel('Deine E-Mail-Adresse').fill(address)
  await page.getByRole('button', { name: 'Link zum Antrag anfordern' }).click()
  await openMailLink(address, /\/application\//)
  await page.getByRole('link', { name: 'Antrag ausfüllen' }).click()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Vorname').fill('Anderswo')
  await other.getByRole('button', { name: 'Speichern und später' }).click()
  await expect(other.getByText(/^Gespeichert\. Mit dem Link/)).toBeVisible()
  await page.getByLabel('Vorname').fill('Hier')
  await expect(page.getByText(/^In einem anderen Fenster wurde/)).toBeVisible()
  await page.getByRole('button', { name: 'Speichern und später' }).click()
  await expect(page.getByText('In einem anderen Fenster steht etwas anderes')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Anderswo')
  await expect(page.getByLabel('Vorname')).toHaveValue('Hier')
  await page.getByRole('button', { name: 'Speichern und später' }).click()
  await expect(page.getByText(/^Gespeichert\. Mit dem Link/)).toBeVisible()
})

test('a consultant is told kindly that NExT is not for them, and what is open', async ({ page }) => {
  await page.goto('/next/join')
  await page.getByLabel(/^In der Wirtschaft/).check()
  await page.getByRole('button', { name: 'Prüfen' }).click()
  const main = page.getByRole('main')
  await expect(main.getByText('Leider passt keine der Mitgliedschaften')).toBeVisible()
  await expect(main).toContainText('für Menschen und Stellen aus der öffentlichen Verwaltung gedacht')
  await expect(main.getByRole('link', { name: 'Aufnahme beantragen' })).toHaveCount(0)
  await expect(main.getByRole('link', { name: 'In einer Gruppe mitarbeiten' })).toBeVisible()
  await page.goto('/en/next/join/personal?sector=business')
  await expect(page.getByRole('heading', { name: 'This membership is not for you' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a young professional joins N3GZ alone and signs in', async ({ page, openMailLink }) => {
    const address = newAddress()
    await page.goto('/n3gz/join')
    await page.getByRole('link', { name: /Jetzt beitreten/ }).click()
    await page.getByLabel('Vorname').fill('Noa')
    await page.getByLabel('Nachname').fill('Neu')
    await page.getByLabel('E-Mail-Adresse').fill(address)
    await page.getByRole('button', { name: 'Mitglied werden' }).click()
    await expect(page.getByRole('heading', { name: 'Bitte sehen Sie in Ihr Postfach' })).toBeVisible()
    expect(await value('select count(*)::int from "Address" where email = $1', [address])).toBe(0)

    await openMailLink(address, /\/join\/free\//)
    await page.getByRole('button', { name: 'Ja, ich werde Mitglied' }).click()
    await expect(page.getByRole('heading', { name: 'Willkommen, Noa!' })).toBeVisible()
    await page.getByRole('link', { name: 'Einloggen' }).last().click()
    await signInByMail(page, address)
    await page.waitForURL('**/me')
    await page.goto('/n3gz/join/free')
    await expect(page.getByText(/^Sie sind Mitglied seit/)).toBeVisible()
  })
})

test('a link that is wrong or of another network says so', async ({ page }) => {
  for (const path of ['/negz/application/AAAAAAAAAAAAAAAAAAAAAA', '/negz/application/x/review']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Diesen Antrag finden wir nicht' })).toBeVisible()
  }
  expect((await page.goto('/n3gz/join/free/AAAAAAAAAAAAAAAAAAAAAA'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Dieser Link gilt nicht' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an application is filled in and kept', async ({ page, openMailLink }) => {
    const address = newAddress()
    await page.goto('/en/next/join/personal?sector=administration')
    await page.getByLabel('Your mail address').fill(address)
    await page.getByRole('button', { name: 'Request the link' }).click()
    await openMailLink(address, /\/application\//)
    await page.getByRole('link', { name: 'Fill in the application' }).click()
    await page.getByLabel('First name').fill('Kim')
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('First name')).toHaveValue('Kim')
    await page.getByLabel('Last name').fill('Probe')
    await page.getByLabel('Your public body').fill('Amt')
    await page.getByRole('radio', { name: 'State' }).check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText('Step 2 of 2')).toBeVisible()
  })
})
