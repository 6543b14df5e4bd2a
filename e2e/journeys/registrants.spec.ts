import { readFileSync } from 'node:fs'
import { sql, value } from '../fixtures/database'
import { newEvent, poolState } from '../fixtures/events'
import { mailsOf } from '../fixtures/mails'
import { newPerson, unique } from '../fixtures/people'
import { newRegistration } from '../fixtures/registrations'
import { expect, test } from '../fixtures/test'

test('an office worker runs an event: confirms three, adds one by hand, writes to who waits, exports', async ({
  page,
  signInAs,
  openMail,
}) => {
  const event = await newEvent('negz', { capacity: 4 })
  await sql(`update "Event" set "needsConfirmation" = true where id = $1`, [event.id])
  const asking: Awaited<ReturnType<typeof newPerson>>[] = []
  for (let i = 0; i < 3; i++) asking.push(await newPerson('negz', { givenName: 'Frida' }))
  for (const person of asking) await newRegistration(event, person, 'requested')
  const waiting = await newPerson('negz', { givenName: 'Wanda' })
  await newRegistration(event, await newPerson('negz'), 'confirmed')
  await newRegistration(event, waiting, 'waiting')
  await signInAs('events@negz.example')
  const list = `/negz/manage/events/${event.id}/registrations`

  await test.step('confirms what is asked for, after a look at whom it touches', async () => {
    await page.goto(list)
    await page.getByRole('link', { name: /^Zu bestätigen 3/ }).click()
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    await page.getByRole('button', { name: 'Bestätigen' }).click()
    await expect(page.getByRole('heading', { name: 'Das trifft 3 Personen' })).toBeVisible()
    await page.getByRole('button', { name: '3 Personen bestätigen' }).click()
    await expect(page.getByRole('status').filter({ hasText: '3 Personen sind bestätigt' })).toBeVisible()
    for (const person of asking) expect(await mailsOf(person.email, 'registrations.confirmed')).toBe(1)
  })

  const family = unique('Anruferin')
  await test.step('adds somebody by hand: no place is free, so they wait behind who came before', async () => {
    await page.goto(list)
    await page.getByRole('link', { name: 'Jemanden anmelden' }).click()
    await page.getByLabel('Name oder Adresse').fill(family)
    await page.getByRole('button', { name: 'Suchen', exact: true }).last().click()
    await expect(page.getByText(`Zu „${family}“ kennt das Netzwerk niemanden.`)).toBeVisible()
    await page.getByRole('link', { name: 'Neue Person eintragen' }).click()
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toBeFocused()
    await page.getByLabel('Vorname').fill('Ada')
    await page.getByLabel('Nachname').fill(family)
    await page.getByLabel('E-Mail', { exact: true }).fill(`${family.toLowerCase()}@probe.example`)
    await page.getByLabel('Wie kam die Anmeldung zustande?').fill('Anruf am Montag')
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ada ${family}`)
    await expect(page.getByRole('main')).toContainText('auf der Warteliste')
    await expect(page.getByRole('main')).toContainText('Anruf am Montag')
    expect(await poolState(event.poolId)).toMatchObject({ taken: 4, confirmed: 4, waiting: 2 })
  })

  await test.step('writes to everybody on the waiting list', async () => {
    await page.goto(`/negz/manage/events/${event.id}/messages`)
    await page.getByRole('link', { name: 'An alle auf der Warteliste' }).click()
    await expect(page.getByRole('heading', { name: 'Das bekommen 2 Personen' })).toBeVisible()
    await expect(page.getByText(waiting.name)).toBeVisible()
    await page.getByLabel('Betreff', { exact: true }).fill('Wir suchen einen größeren Saal')
    await page.getByLabel('Text', { exact: true }).fill('Bitte haben Sie **noch Geduld**.')
    await page.getByRole('button', { name: 'Vorschau ansehen' }).click()
    const preview = page.getByRole('region', { name: 'So wird die E-Mail aussehen' })
    await expect(preview).toBeFocused()
    await expect(preview.locator('strong').first()).toHaveText('noch Geduld')
    await page.getByRole('button', { name: 'An 2 Personen senden' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'im Postausgang' })).toBeVisible()
    await expect(page.getByRole('rowheader', { name: /größeren Saal/ })).toBeVisible()
    expect(await mailsOf(asking[0]?.email ?? '', 'registrations.message')).toBe(0)
  })

  await test.step('exports exactly what is shown', async () => {
    await page.goto(`${list}?state=waiting`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv).toContain(waiting.email)
    expect(csv).toContain(family)
    expect(csv).not.toContain(asking[0]?.email)
  })

  await openMail(waiting.email, /^Wir suchen einen größeren Saal$/)
  expect(await value<number>('select recipients from "EventMessage" where "eventId" = $1', [event.id])).toBe(
    2,
  )
})

test('the office enters from the list who was there, and takes a mistake back', async ({
  page,
  signInAs,
}) => {
  const event = await newEvent('negz')
  const [came, forgotten] = [
    await newPerson('negz', { givenName: 'Cora' }),
    await newPerson('negz', { givenName: 'Falk' }),
  ]
  for (const person of [came, forgotten]) await newRegistration(event, person, 'confirmed')
  await sql(
    `update "Event" set "startsAt" = now() - interval '5 hours', "endsAt" = now() - interval '2 hours' where id = $1`,
    [event.id],
  )
  await signInAs('events@negz.example')
  await page.goto(`/negz/manage/events/${event.id}`)
  await page.getByRole('link', { name: 'Aus der Liste eintragen' }).click()
  await page.getByRole('checkbox', { name: new RegExp(came.familyName) }).check()
  await page.getByRole('button', { name: 'War da' }).click()
  await page.getByRole('button', { name: '1 Person war da' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 Person ist als anwesend' })).toBeVisible()

  await page.goto(`/negz/manage/events/${event.id}/door`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('war da')
  await page.getByRole('checkbox', { name: new RegExp(forgotten.familyName) }).check()
  await page.getByRole('button', { name: 'Waren da' }).click()
  await expect(page.getByText('Alle mit einem Platz vor Ort waren da.')).toBeVisible()

  await page.goto(`/negz/manage/events/${event.id}/registrations`)
  await page.getByRole('link', { name: new RegExp(forgotten.familyName) }).click()
  await page.getByRole('button', { name: 'War nicht da' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Die Anwesenheit ist zurückgenommen' }),
  ).toBeVisible()
  const { rows } = await sql(
    `select r."personId", c.channel from "CheckIn" c join "Registration" r on r.id = c."registrationId" where r."eventId" = $1`,
    [event.id],
  )
  expect(rows).toEqual([{ personId: came.personId, channel: 'office' }])
})
