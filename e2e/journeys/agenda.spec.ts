import { newEvent } from '../fixtures/events'
import { expect, test } from '../fixtures/test'

test('builds an agenda, meets clashes and releases it', async ({ page, signInAs }) => {
  const event = await newEvent('negz')
  const working = `/negz/manage/events/${event.id}/agenda`
  await signInAs('events@negz.example')
  await page.goto(working)
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Raum hinzufügen' }).click()
  await page.getByLabel('Name (Deutsch)').fill('Probebühne')
  await page.getByLabel(/^Plätze/).fill('40')
  await page.getByRole('button', { name: 'Raum speichern' }).click()
  await expect(main.getByRole('link', { name: 'Probebühne' })).toBeVisible()
  await main.getByRole('link', { name: 'Block hinzufügen' }).click()
  await page.getByLabel('Gegenstand (Deutsch)').fill('Probenrecht')
  await page.getByLabel(/^Gegenstand \(Englisch\)/).fill('Rehearsal law')
  await page.getByRole('button', { name: 'Block speichern' }).click()
  await expect(main.getByRole('link', { name: 'Probenrecht' })).toBeVisible()

  let start: string | undefined
  /** A session in the room, each at the same time. */
  const addSession = async (kind: string, title: string, room: string, block?: string) => {
    await page.goto(`${working}/sessions/new`)
    const begins = page.getByLabel(/^Beginn/)
    start ??= await begins.inputValue()
    await begins.fill(start)
    await page.getByLabel('Art', { exact: true }).selectOption({ label: kind })
    await page.getByLabel(/^Titel \(Deutsch\)/).fill(title)
    await page.getByLabel('Dauer').fill('30')
    await page.getByLabel('Raum', { exact: true }).selectOption({ label: room })
    if (block) await page.getByLabel('Block', { exact: true }).selectOption({ label: block })
    await page.getByRole('button', { name: 'Programmpunkt speichern' }).click()
  }
  const addPerson = async (name: string) => {
    await main.getByRole('link', { name: 'Person hinzufügen' }).click()
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel(/^Funktion \(Deutsch\)/).fill('Leitung Proben')
    await page.getByLabel(/^Dienststelle oder Organisation \(Deutsch\)/).fill('Stadt Probstadt')
    await page.getByRole('button', { name: 'Eintrag speichern' }).click()
    await expect(main.getByRole('link', { name })).toBeVisible()
  }
  await addSession('Impuls', 'Wer probt, gewinnt', 'Probebühne', 'Probenrecht')
  await addPerson('Dr. Petra Probst')
  await addSession('Werkstatt', 'Zur selben Zeit', 'Probebühne')
  const refusal = page.getByRole('alert').filter({ hasText: 'Probebühne ist von' })
  await expect(refusal).toContainText('Wer probt, gewinnt')
  await expect(page.getByLabel(/^Titel \(Deutsch\)/)).toHaveValue('Zur selben Zeit')
  await page.getByLabel('Raum', { exact: true }).selectOption({ label: 'kein Raum' })
  await page.getByRole('button', { name: 'Programmpunkt speichern' }).click()
  await addPerson('Dr. Petra Probst')

  await page.goto(working)
  await expect(main.getByRole('region', { name: 'Zu klären' })).toContainText(
    /Petra Probst ist um .* an zwei Orten/,
  )
  await main.getByRole('button', { name: 'Zur selben Zeit 5 Minuten länger' }).click()
  await expect(main.getByRole('row').filter({ hasText: 'Zur selben Zeit' })).toContainText('35 Min.')
  await main.getByRole('link', { name: /^Fassung 1/ }).click()
  await page.getByLabel(/^Notiz \(Deutsch\)/).fill('Die erste Fassung.')
  await page.getByRole('button', { name: /veröffentlichen/i }).click()
  await expect(main).toContainText('Öffentlich ist Fassung 1')

  await page.context().clearCookies()
  await page.goto(`/en${event.path}/agenda`)
  await expect(main.getByRole('heading', { name: 'Rehearsal law' })).toBeVisible()
  await expect(main.getByText('Dr. Petra Probst').first()).toBeVisible()
  await expect(main).toContainText('Leitung Proben, Stadt Probstadt')
})
