import { newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

test('the office gives a membership, suspends it, and is refused what cannot be', async ({
  page,
  signInAs,
}) => {
  const somebody = await newPerson('negz')
  await signInAs('membership@negz.example')
  await page.goto('/negz/manage/memberships/new')
  await page.getByLabel('Person oder Organisation').fill(somebody.familyName)
  await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click()
  await page.getByRole('link', { name: somebody.familyName }).click()
  await page.getByLabel('Art', { exact: true }).selectOption({ label: 'Persönliche Mitgliedschaft' })
  await page.getByLabel('Am (freiwillig)').fill('2024-03-01')
  await page.getByRole('button', { name: 'Mitgliedschaft eintragen' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Aktiv seit dem Beitritt am 1. März 2024.')

  const record = async (kind: string, on: string) => {
    await page.getByText('Etwas vermerken').click()
    await page.getByLabel('Was ist geschehen?').selectOption({ label: kind })
    await page.getByLabel('Am (freiwillig)').fill(on)
    await page.getByRole('button', { name: 'Vermerken', exact: true }).click()
  }
  await record('Wiederaufnahme', '2025-01-01')
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toContainText(
    'Wieder aufleben kann nur, was ruht',
  )
  await page.reload()
  await record('Ruhen', '2025-01-01')
  await expect(main).toContainText('Ruht seit 1. Januar 2025; beigetreten am 1. März 2024.')
  await page.getByLabel('Stand am').fill('2024-12-31')
  await page.getByRole('button', { name: 'Stand zeigen' }).click()
  await expect(page.getByRole('heading', { name: 'Stand vom 31. Dezember 2024' })).toBeVisible()
  await expect(main).toContainText('Aktiv seit dem Beitritt am 1. März 2024.')

  await page.goto(`/en/negz/manage/people/${somebody.personId}`)
  await expect(main).toContainText('Membership (Personal membership) suspended since 1 January 2025')
})

test('before the rules of a kind change, the office sees whose rights change', async ({ page, signInAs }) => {
  await signInAs('membership@ozg-mitte.example')
  await page.goto('/ozg-mitte/manage/memberships/kinds')
  await page.getByRole('link', { name: 'Art anlegen' }).click()
  const name = unique('Förderkreis')
  await page.getByLabel('Name (Deutsch)').fill(name)
  await page.getByLabel('Institutionen').check()
  await page.getByRole('button', { name: 'Anlegen und Regeln festlegen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByLabel('Mitgliedsbeitrag im Jahr').fill('1.250,50')
  await page.getByRole('group', { name: 'Zugehörigkeit' }).getByLabel('Mitgliedspreis').check()
  await page.getByRole('button', { name: 'Auswirkungen ansehen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 Personen: Niemandes Rechte ändern sich')
  await expect(page.getByRole('row', { name: /Mitgliedsbeitrag/ })).toContainText('1.250,50 € im Jahr')
  await page.getByRole('button', { name: 'Neue Regeln speichern' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Die neuen Regeln gelten.' })).toBeVisible()
  await page.getByText('Art löschen').last().click()
  await page.getByRole('button', { name: 'Endgültig löschen' }).click()
  await expect(page.getByRole('link', { name })).toHaveCount(0)

  await page.getByRole('link', { name: 'Partnerschaft eines Landes' }).click()
  await page.getByRole('group', { name: 'Zugehörigkeit' }).getByLabel('Zugang zu').uncheck()
  await page.getByRole('button', { name: 'Auswirkungen ansehen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ Personen bekommen andere Rechte$/)
  await expect(
    page.getByRole('cell', { name: 'kein Zugang, voller Preis, keine Stimme' }).first(),
  ).toBeVisible()
})

test('a position is held for a term, shown on the network’s page, and ends', async ({ page, signInAs }) => {
  const name = `Ada ${unique('Muster')}`
  await signInAs('membership@n3gz.example')
  await page.goto('/n3gz/manage/memberships/positions')
  await page.getByLabel('Amt', { exact: true }).selectOption({ label: 'Schirmherrschaft' })
  await page.getByLabel('Name (freiwillig)').fill(name)
  await page.getByLabel('Von (freiwillig)').fill('2025-02-01')
  await page.getByRole('button', { name: 'Amt eintragen' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await page.goto('/en/n3gz')
  await expect(page.getByRole('main')).toContainText(`${name}since 1 February 2025`)
  await page.goto('/n3gz/manage/memberships/positions')
  const row = page.getByRole('listitem').filter({ hasText: name })
  await row.getByText('Beenden', { exact: true }).click()
  await row.getByLabel('Letzter Tag').fill('2025-12-31')
  await row.getByRole('button', { name: 'Amt beenden' }).click()
  await expect(page.getByRole('main')).toContainText('1. Februar 2025 bis 31. Dezember 2025')
  await page.goto('/n3gz')
  await expect(page.getByRole('main')).not.toContainText(name)
})
