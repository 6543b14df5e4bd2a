import { newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

test('the office notes a task, finds a duplicate and makes one person of two', async ({ page, signInAs }) => {
  const family = unique('Doppelt').replace('-', '')
  const first = await newPerson('negz', { givenName: 'Katrin', familyName: family })
  const second = await newPerson('negz', { givenName: 'Kathrin', familyName: family })
  const [katrin, kathrin] = [first.personId, second.personId]
  await signInAs('membership@negz.example')

  await page.goto(`/negz/manage/people/${kathrin}`)
  await page.getByText('Notiz oder Aufgabe hinzufügen').click()
  await page.getByLabel('Was festzuhalten oder zu tun ist').fill(`Rückruf ${family}`)
  await page.getByLabel('Zu erledigen bis').fill('2026-01-15')
  await page.getByRole('button', { name: 'Festhalten' }).click()
  await expect(page.getByRole('heading', { name: `Rückruf ${family}` })).toBeVisible()
  await page.goto('/negz/manage')
  await expect(page.getByRole('row', { name: `Rückruf ${family}` })).toContainText('Aufgabe ansehen')

  await page.goto(`/negz/manage/people/${katrin}`)
  await page.getByRole('link', { name: `Vergleichen mit Kathrin ${family}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aus zwei Personen wird eine')
  await expect(page.getByRole('row', { name: /Notizen 0 1/ })).toBeVisible()
  // Both have an account: the office says which one stays.
  await page.getByRole('radio', { name: second.email }).check()
  await page.getByRole('radio', { name: 'Kathrin' }).check()
  await page.getByRole('button', { name: `Kathrin ${family} mit Katrin ${family} zusammenführen` }).click()
  await expect(page.getByText('Zusammengeführt: Aus zwei Personen ist eine geworden.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kathrin ${family}`)
  await expect(page.getByRole('heading', { name: `Rückruf ${family}` })).toBeVisible()

  await page.goto(`/en/negz/manage/people/${kathrin}`)
  await expect(page).toHaveURL(new RegExp(`/en/negz/manage/people/${katrin}`))
  await page.getByRole('button', { name: /^Done/ }).click()
  await expect(page.getByText(/done on/)).toBeVisible()
})
