import type { Locator } from '@playwright/test'
import { sql, value } from '../fixtures/database'
import { newEvent } from '../fixtures/events'
import { newPerson } from '../fixtures/people'
import { cookieName, signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

/** The event is over since yesterday. */
const end = (id: string) =>
  sql(
    `update "Event" set "startsAt" = now() - interval '26 hours', "endsAt" = now() - interval '20 hours' where id = $1`,
    [id],
  )

/** Four others said that it was good. */
const others = (id: string) =>
  sql(
    `with said as (insert into "Feedback" (id, "networkId", "eventId", "versionId", day)
       select gen_random_uuid(), v."networkId", $1, v.id, current_date
       from "FormVersion" v join "Event" e on e."feedbackFormId" = v."formId", generate_series(1, 4)
       where e.id = $1 returning id, "networkId")
     insert into "FeedbackAnswer" (id, "networkId", "feedbackId", key, value)
     select gen_random_uuid(), "networkId", id, 'rating', '"4"' from said`,
    [id],
  )

/** Follows a link of a page that may still be on its way: a form loads its next page anew. */
const follow = (link: Locator, there: Locator) =>
  expect(async () => {
    if (!(await there.isVisible())) await link.click({ timeout: 5_000 })
    await expect(there).toBeVisible({ timeout: 10_000 })
  }).toPass()

test('the office asks, somebody answers on the phone, and says afterwards how it was', async ({
  browser,
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow()
  const event = await newEvent('negz')
  const office = `/negz/manage/events/${event.id}`
  await signInAs('events@negz.example')

  // A block, a question, a condition; then it is asked.
  await page.goto(`${office}/questions`)
  const everybody = page.locator('section', { has: page.getByRole('heading', { name: 'Fragen an alle' }) })
  await everybody.getByLabel('Womit es anfängt').selectOption({ label: 'Leer' })
  await everybody.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title)
  const form = page.url()
  const more = page.getByRole('link', { name: /^Frage oder Baustein hinzufügen/ })
  const block = page.getByRole('button', { name: 'Baustein „Anreise“ hinzufügen' })
  await follow(more, block)
  await block.click()
  await expect(page.getByText('Was brauchen Sie am Haus?').first()).toBeVisible()
  await follow(more, page.getByRole('link', { name: 'Kurzer Text' }))
  await page.getByRole('link', { name: 'Kurzer Text' }).click()
  await page.getByLabel('Frage (Deutsch)').fill('Wie lautet Ihr Kennzeichen?')
  await page.getByLabel('Antwort ist Pflicht').check()
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click()
  const decides = page.getByLabel('Welche frühere Frage entscheidet?')
  await follow(page.getByRole('link', { name: 'Bedingung zu „Wie lautet Ihr Kennzeichen?“' }), decides)
  await decides.selectOption({ label: 'Wie reisen Sie an?' })
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('checkbox', { name: 'Mit dem Auto' }).check()
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.getByText('„Wie reisen Sie an?“ ist Mit dem Auto').first()).toBeVisible()
  await page.goto(`${form}/publish`)
  await page.getByRole('button', { name: /^Veröffentlichen/ }).click()
  await expect(page.getByText('Veröffentlicht: Ab jetzt wird so gefragt.')).toBeVisible()

  // On the phone the question comes when it is meant, and what was typed stays.
  const { email } = await newPerson('negz', { member: true })
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' })
  const url = new URL(form).origin
  await phone.addCookies([{ name: cookieName, value: await signInOf(email), url }])
  const guest = await phone.newPage()
  await guest.goto(`${url}${event.path}/register`)
  const plate = guest.getByLabel('Wie lautet Ihr Kennzeichen?')
  await expect(plate).toBeHidden()
  await guest.getByRole('radio', { name: 'Mit dem Auto' }).check()
  await expect(plate).toBeVisible()
  await guest.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  await expect(guest.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie Ihre Angaben' })).toBeVisible()
  await expect(guest.getByRole('radio', { name: 'Mit dem Auto' })).toBeChecked()
  await plate.fill('B-EI 2030')
  await guest.getByRole('button', { name: 'Zur Veranstaltung anmelden' }).click()
  await expect(guest.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  const link = guest.url().replace(/\?.*/, '')
  const answered = `select a.value #>> '{}' from "RegistrationAnswer" a join "Registration" r on r.id = a."registrationId"
    where r."eventId" = $1 and a.key = 'wie_lautet_ihr_kennzeichen'`
  expect(await value(answered, [event.id])).toBe('B-EI 2030')

  // Afterwards.
  await page.goto(`${office}/feedback`)
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  const publishes = page.getByRole('button', { name: /^Veröffentlichen/ })
  await follow(page.getByRole('link', { name: 'Prüfen und veröffentlichen' }), publishes)
  await publishes.click()
  await expect(page.getByText('Veröffentlicht: Ab jetzt wird so gefragt.')).toBeVisible()
  await guest.goto(`${link}/feedback`)
  await expect(guest.getByRole('heading', { name: 'Noch nicht' })).toBeVisible()
  await end(event.id)
  await guest.reload()
  await guest.getByRole('radio', { name: '5, sehr gut' }).check()
  await guest.getByLabel(/^Was hat Ihnen geholfen/).fill('Die offene Runde am Schluss.')
  await guest.getByRole('button', { name: 'Rückmeldung absenden' }).click()
  await expect(guest.getByRole('heading', { name: 'Danke!' })).toBeVisible()
  await guest.goto(`${link}/feedback`)
  await expect(guest.getByRole('heading', { name: 'Schon erledigt' })).toBeVisible()
  await phone.close()

  // One alone is not shown; with four more there is a picture, and its table.
  await page.goto(`${office}/feedback`)
  await expect(page.getByText('Niemand soll zu erkennen sein').first()).toBeVisible()
  await expect(page.getByText('Die offene Runde')).toBeHidden()
  await others(event.id)
  await page.reload()
  await expect(page.getByRole('row', { name: /^4, gut/ })).toContainText(/4\s\(80\s%\)/)
  await expect(page.getByRole('link', { name: 'XLSX' })).toBeVisible()
  await expectAccessible()
})
