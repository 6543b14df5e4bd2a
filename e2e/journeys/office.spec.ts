import { readFileSync } from 'node:fs'
import { value } from '../fixtures/database'
import { newPerson, unique } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('plans an event from a template, announces it, exports who registered, cancels it', async ({
  page,
  browser,
  baseURL,
  signInAs,
  openMail,
}) => {
  const title = unique('Probenabend')
  await signInAs('events@negz.example')
  await page.goto('/negz/manage/events')
  await page.getByRole('link', { name: 'Neue Veranstaltung' }).click()
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toBeFocused()
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Tag', { exact: true }).fill(day(20))
  await page.getByLabel('Frühjahrskonferenz').check()
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()

  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(title)
  await page.getByLabel('Leitthema', { exact: false }).first().fill('Proben, bevor es zählt')
  await page.getByLabel('Zusammenfassung').first().fill('Ein Vormittag zum Proben.')
  await page.getByLabel('Alle', { exact: true }).check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  const announce = page.getByRole('button', { name: 'Jetzt ankündigen' })
  await expect(announce).toBeVisible()
  const office = page.url()
  const site = await page.getByRole('link', { name: 'Auf der Website ansehen' }).getAttribute('href')

  const guest = await newPerson('negz', { givenName: '=HYPERLINK("https://x.example")' })
  const other = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false })
  await other.addCookies([{ name: cookieName, value: await signInOf(guest.email), url: baseURL ?? '' }])
  const reader = await other.newPage()
  expect((await reader.goto(`/en${site}`))?.status()).toBe(404)
  await announce.click()
  await expect(page.getByRole('main')).toContainText('angekündigt am')
  await reader.goto(`/en${site}`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Proben, bevor es zählt')
  await reader.getByRole('link', { name: /^Register for the event/ }).click()
  await reader.getByRole('button', { name: 'Register for the event' }).click()
  await expect(reader.getByRole('heading', { name: 'You are registered' })).toBeVisible()

  await page.getByRole('link', { name: 'Anmeldungen', exact: true }).click()
  await page.getByLabel('Name, Organisation oder Adresse').fill('niemand')
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.getByRole('heading', { name: 'Nichts passt zu diesen Filtern' })).toBeVisible()
  await page.getByLabel('Name, Organisation oder Adresse').fill(guest.familyName)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.getByRole('rowheader', { name: guest.familyName })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV', exact: true }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toContain(guest.email)
  expect(csv).toContain("'=HYPERLINK")
  expect(csv).not.toMatch(/(^|[;\n])"?=/)

  await page.goto(office)
  await page.getByText('Absagen …').click()
  await page.getByLabel('Grund (Deutsch)').fill('Die Bühne ist gesperrt.')
  await page.getByLabel(/^Grund \(Englisch\)/).fill('The stage is closed.')
  await page.getByRole('button', { name: 'Absagen und eine Person benachrichtigen' }).click()
  await expect(page.getByRole('main')).toContainText('abgesagt am')
  await openMail(guest.email, /^Cancelled: /)
  await expect(page.getByRole('main')).toContainText('The stage is closed.')
  await reader.goto(`/en${site}`)
  await expect(reader.getByRole('main')).toContainText('The stage is closed.')
  await other.close()

  await signInAs('auditor@negz.example')
  await page.goto(`/negz/manage/audit?record=${title}`)
  const log = page.getByRole('table', { name: 'Protokoll' })
  await expect(log.getByRole('row').filter({ hasText: title }).first()).toContainText('Svenja Lorenz')
})

test('adds a person by hand and corrects the name; the log says before and after', async ({
  page,
  signInAs,
}) => {
  const family = unique('Handmann')
  await signInAs('admin@negz.example')
  await page.goto('/negz/manage/people/new')
  await page.getByLabel('Vorname').fill('Heike')
  await page.getByLabel('Nachname').fill(family)
  await page.getByLabel(/^Persönliche Adresse/).fill('poststelle@')
  await page.getByRole('button', { name: 'Person anlegen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toBeFocused()
  await expect(page.getByLabel('Nachname')).toHaveValue(family)
  await page.getByLabel(/^Persönliche Adresse/).fill(`${family}@probe.example`)
  await page.getByLabel(/^Organisation/).selectOption({ label: 'Stadt Musterhausen' })
  await page.getByLabel(/^Funktion \(/).fill('Leitung Proben')
  await page.getByRole('button', { name: 'Person anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(family)
  await expect(page.getByRole('main')).toContainText('Leitung Proben')
  expect(await value('select count(*)::int from "Outbox" where address ilike $1', [`${family}%`])).toBe(0)

  await page.goto(`${page.url()}/edit`)
  await page.getByLabel('Vorname').fill('Heide')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Heide ${family}`)
  await page.getByRole('link', { name: 'Im Protokoll nachsehen' }).click()
  const log = page.getByRole('table', { name: 'Protokoll' })
  await expect(log.getByRole('row').filter({ hasText: 'Heide' }).first()).toContainText('Karin Probst')
  await expect(log.getByRole('deletion').filter({ hasText: /^Heike$/ })).toBeVisible()
  await expect(log.getByRole('insertion').filter({ hasText: /^Heide$/ })).toBeVisible()
})
