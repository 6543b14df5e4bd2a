import { value } from '../fixtures/database'
import { unique } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const forms = '/negz/manage/applications/forms'

test('builds an application form, tries it, publishes it, copies it', async ({ page, signInAs }) => {
  test.slow()
  const title = unique('Probeantrag')
  await signInAs('membership@negz.example')
  await page.goto(`${forms}/new`)
  await page.getByLabel('Titel (Deutsch)').fill(title)
  await page.getByRole('radio', { name: 'Organisation' }).check()
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const form = page.url()

  // A question never comes before the one that its condition asks for.
  await page.getByRole('button', { name: 'Frage „Verwaltungsebene“ nach vorn' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte erst die Bedingung ändern' })).toBeVisible()

  await page.getByRole('link', { name: 'Frage oder Baustein hinzufügen zu „Vertretung“' }).click()
  await page.getByRole('link', { name: 'Mehrere möglich' }).click()
  await page.getByLabel('Frage (Deutsch)').fill('Wobei wollen Sie mitmachen?')
  await page.getByLabel('Antwort 1 (Deutsch)').fill('Arbeitsgruppen')
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()
  await expect(page.getByText('Zu einer Auswahl gehören mindestens zwei Antworten.')).toBeVisible()
  await page.getByLabel('Weitere Antworten auf einmal').fill('Tagungen | Conferences')
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()

  await page.getByRole('link', { name: 'Bedingung zu „Wobei wollen Sie mitmachen?“' }).click()
  await page.getByLabel('Welche frühere Frage entscheidet?').selectOption({ label: 'Sektor' })
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('checkbox', { name: 'Wissenschaft' }).check()
  await page.getByRole('checkbox', { name: 'Wirtschaft' }).check()
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.getByText('„Sektor“ ist Wissenschaft oder Wirtschaft').first()).toBeVisible()

  await page.goto(`${form}/preview`)
  const asked = page.getByRole('group', { name: 'Wobei wollen Sie mitmachen?' })
  await expect(asked).toBeHidden()
  await page.getByRole('radio', { name: 'Wirtschaft' }).check()
  await expect(asked).toBeVisible()
  await page.getByRole('radio', { name: 'Öffentliche Verwaltung' }).check()
  await expect(asked).toBeHidden()
  await page.getByRole('button', { name: 'Angaben prüfen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'noch nicht abgeschickt' })).toBeVisible()

  await page.goto(`${form}/publish`)
  await page.getByRole('button', { name: /^Veröffentlichen/ }).click()
  await expect(page.getByText('Veröffentlicht: Ab jetzt wird so gefragt.')).toBeVisible()

  await page.goto(`${form}/versions`)
  await page.getByLabel('Titel der Kopie (Deutsch)').fill(`${title} Kopie`)
  await page.getByRole('button', { name: 'Als Entwurf kopieren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} Kopie`)
  await expect(page.getByRole('main')).toContainText(`kopiert aus: NEGZ, ${title}, Version 1`)
})

test('tries a form in English without JavaScript: what depends on an answer says so', async ({
  browser,
  baseURL,
}) => {
  const id = await value(
    `SELECT f."id" FROM "Form" f JOIN "Network" n ON n."id" = f."networkId" JOIN "MembershipKind" k ON k."formId" = f."id"
     WHERE n."slug" = 'negz' AND k."key" = 'institutional'`,
  )
  const context = await browser.newContext({ javaScriptEnabled: false })
  const sign = { name: cookieName, value: await signInOf('auditor@negz.example'), url: baseURL ?? '' }
  await context.addCookies([sign])
  const page = await context.newPage()
  await page.goto(`/en${forms}/${id}/preview`)
  await expect(page.getByText(/^Only needed when: “Sector” is/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Check the answers' }).click()
  await expect(page.getByText('The form could not be sent like this yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin a draft' })).toHaveCount(0)
  await context.close()
})
