import { signInByMail } from '../fixtures/mails'
import { newAddress, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

test('creates a network whose first admin opens it, invites a colleague and takes a role away again', async ({
  page,
  browser,
  signInAs,
  openMail,
}) => {
  test.setTimeout(120_000)
  const slug = unique('probe')
  const [boss, colleague] = [newAddress('leitung'), newAddress('kollegium')]
  await signInAs('operator@konvent.example')
  await page.goto('/operator')
  await page.getByRole('link', { name: 'Netzwerk anlegen' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Probennetz')
  await page.getByLabel('Adresse', { exact: true }).fill('negz')
  await page.getByLabel('Adresse des Absenders').fill('post@probennetz.example')
  await page.getByLabel('Vorname').fill('Alma')
  await page.getByLabel('Nachname').fill('Anfang')
  await page.getByLabel('E-Mail-Adresse', { exact: true }).fill(boss)
  const create = page.getByRole('button', { name: 'Netzwerk anlegen und einladen' })
  await create.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Das ist schon vergeben' })).toBeFocused()
  await expect(page.getByLabel('Nachname')).toHaveValue('Anfang')
  await page.getByLabel('Adresse', { exact: true }).fill(slug)
  await create.click()
  await expect(page.getByRole('status').filter({ hasText: 'angelegt' })).toBeVisible()

  await page.context().clearCookies()
  expect((await page.goto(`/${slug}`))?.status()).toBe(404)
  await openMail(boss, /^Einladung in die Geschäftsstelle von Probennetz/)
  await page
    .getByRole('main')
    .getByRole('link', { name: /\/sign-in/ })
    .first()
    .click()
  await signInByMail(page, boss)

  await page.goto(`/${slug}/manage/settings/address`)
  await page.getByRole('button', { name: 'Öffentlich machen' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Öffentlich werden kann das Netzwerk erst' }),
  ).toBeVisible()
  await page.goto(`/${slug}/manage/settings/pages`)
  for (const nth of [0, 1, 2]) {
    await page.getByLabel('Text auf Deutsch').nth(nth).fill('## Probe\n\nAlles nur geprobt.')
    await page.getByRole('button', { name: 'Speichern' }).nth(nth).click()
    await expect(page.getByText('vorhanden, Stand')).toHaveCount(nth + 1)
  }
  await page.goto(`/${slug}/manage/settings/address`)
  await page.getByRole('button', { name: 'Öffentlich machen' }).click()
  await expect(page.getByText('Öffentlich seit')).toBeVisible()
  const other = await browser.newContext({ locale: 'de-DE' })
  const second = await other.newPage()
  const base = new URL(page.url()).origin
  expect((await second.goto(`${base}/${slug}`))?.status()).toBe(200)

  await page.goto(`/${slug}/manage/roles`)
  const current = page.getByRole('table', { name: 'Aktuell' })
  const own = current.getByRole('row').filter({ hasText: 'Alma Anfang' })
  await own.getByText('Beenden', { exact: true }).click()
  await own.getByRole('button', { name: 'Rolle beenden' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Sonst hat niemand die Rolle Administration' }),
  ).toBeVisible()

  await page.getByLabel('Vorname').fill('Bela')
  await page.getByLabel('Nachname').fill('Beistand')
  await page.getByLabel('E-Mail-Adresse', { exact: true }).fill(colleague)
  await page.getByLabel('Rolle', { exact: true }).first().selectOption({ label: 'Redaktion' })
  await page.getByRole('button', { name: 'Einladung senden' }).click()
  await expect(page.getByText('Die Einladung ist unterwegs.')).toBeVisible()
  await second.goto(`${base}/sign-in`)
  await openMail(colleague, /^Einladung/)
  await second.goto(`${base}/sign-in?next=/${slug}/manage/news`)
  await signInByMail(second, colleague)
  await expect(second.getByRole('link', { name: 'Neue Meldung' }).first()).toBeVisible()

  await page.goto(`/${slug}/manage/roles`)
  await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Beistand, Bela' })
  await page.getByLabel('Rolle', { exact: true }).last().selectOption({ label: 'Veranstaltungen' })
  await page.getByRole('button', { name: 'Rolle vergeben' }).click()
  await expect(page.getByText('Die Rolle ist vergeben.')).toBeVisible()
  const editor = current
    .getByRole('row')
    .filter({ hasText: 'Bela Beistand' })
    .filter({ hasText: 'Redaktion' })
  await editor.getByText('Beenden', { exact: true }).click()
  await editor.getByRole('button', { name: 'Rolle beenden' }).click()
  await expect(editor).toHaveCount(0)
  await second.reload()
  await expect(second.getByRole('heading', { name: 'Dafür fehlt Ihnen die Berechtigung' })).toBeVisible()
  await second.getByRole('link', { name: 'Veranstaltungen' }).first().click()
  await expect(second.getByRole('heading', { name: 'Veranstaltungen', level: 1 })).toBeVisible()
  await other.close()
})
