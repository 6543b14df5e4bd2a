import { sql, value } from '../fixtures/database'
import { newAddress, newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** An institution that is a member, and somebody's confirmed affiliation to it. */
async function newInstitution(slug: string, personId?: string) {
  const name = unique('Landesamt')
  await sql(
    `with n as (select id from "Network" where slug = $1),
       o as (insert into "Organisation" (id, "networkId", name, sector, level) select gen_random_uuid(), id, $2, 'administration', 'land' from n returning id, "networkId"),
       m as (insert into "Membership" (id, "networkId", "kindId", "organisationId")
         select gen_random_uuid(), o."networkId", k.id, o.id from o join "MembershipKind" k on k."networkId" = o."networkId" and k.holder = 'institution' limit 1 returning id, "networkId")
     insert into "MembershipFact" (id, "networkId", "membershipId", kind, "on") select gen_random_uuid(), "networkId", id, 'joined', '2024-01-01' from m`,
    [slug, name],
  )
  if (personId)
    await sql(
      `insert into "Affiliation" (id, "networkId", "personId", "organisationId", function, "from", "confirmedAt", "confirmedBy")
       select gen_random_uuid(), "networkId", $1, id, 'Referat Z1', '2024-01-01', now(), 'coordinator' from "Organisation" where name = $2`,
      [personId, name],
    )
  return name
}

test('has changed jobs: the old affiliation ends, the new one waits for its confirmation', async ({
  page,
  signInAs,
}) => {
  const { email, personId } = await newPerson('negz')
  const [old, next] = [await newInstitution('negz', personId), await newInstitution('negz')]
  await signInAs(email)
  await page.goto('/me')
  await page.getByRole('main').getByRole('link', { name: 'NEGZ', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(`Über die Dienststelle ${old}`)
  await page.getByRole('link', { name: 'Stelle gewechselt?' }).click()

  await page.getByRole('button', { name: 'Wechsel eintragen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Die Zugehörigkeit endet' })).toBeVisible()
  await page.getByLabel('Organisation', { exact: true }).selectOption({ label: next })
  await page.getByLabel('Funktion').fill('Leitung Digitales')
  await page.getByRole('button', { name: 'Wechsel eintragen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'um Bestätigung gebeten' })).toBeVisible()

  const works = page.getByRole('main').getByRole('listitem')
  await expect(works.filter({ hasText: old })).toContainText(/ bis /)
  await expect(works.filter({ hasText: next })).toContainText('Leitung Digitales')
  await expect(works.filter({ hasText: next })).toContainText('noch nicht bestätigt')
})

test('opens some fields and sees them as others do; a member finds the colleague by what she offers', async ({
  page,
  signInAs,
}) => {
  const [topic, offer] = [unique('Thema'), unique('Drohnenflug')]
  const { email, personId, name } = await newPerson('negz', { givenName: 'Frieda' })
  const institution = await newInstitution('negz', personId)
  await signInAs(email)
  await page.goto('/en/me/negz/profile')
  await page.getByLabel(/^Topics/).fill(`${topic}, Register`)
  await page.getByLabel(/^I offer/).fill(`Ein ${offer} über das Moor`)
  await page.getByLabel(/^Phone/).fill('+49 30 5550123')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('the name is open to nobody')

  await page.getByRole('link', { name: 'Change visibility' }).click()
  await expect(page.getByRole('main')).toContainText('You do not appear in this view')
  for (const [field, audience] of [
    ['Name', 'partner networks, too'],
    ['Topics', 'partner networks, too'],
    ['I offer', 'all members'],
    ['Phone', 'my groups'],
  ] as const)
    await page.getByLabel(field, { exact: true }).selectOption({ label: audience })
  await page.getByRole('button', { name: 'Save visibility' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()

  const seen = page.locator('#see-as')
  await expect(seen).toContainText(offer)
  await expect(seen).not.toContainText('5550123')
  await seen.getByRole('link', { name: 'Group' }).click()
  await expect(seen).toContainText('5550123')
  await seen.getByRole('link', { name: 'Partner network' }).click()
  await expect(seen).toContainText(topic)
  await expect(seen).not.toContainText(offer)
  await seen.getByRole('link', { name: 'Visitor' }).click()
  await expect(seen).toContainText('You do not appear')

  await signInAs((await newPerson('negz', { member: true })).email)
  await page.goto('/negz')
  await page.getByRole('navigation').getByRole('link', { name: 'Verzeichnis' }).first().click()
  const search = page.getByLabel('Name, Organisation, Thema, Angebot oder Gesuch')
  await search.fill(offer.toLowerCase())
  await page.getByRole('button', { name: 'Suchen' }).click()
  await expect(page.getByRole('heading', { name: '1 Person gefunden' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(offer)
  for (const hidden of ['5550123', email, institution]) expect(await page.content()).not.toContain(hidden)
  await page.goto('/negz/directory?q=5550123')
  await expect(page.getByRole('main')).toContainText('Niemand gefunden')
  await page.goto(`/negz/directory?q=${institution}`)
  await expect(page.getByRole('main')).toContainText('Niemand gefunden')
})

test('no longer has a mailbox: signs in with another one once its button was pressed', async ({
  page,
  signInAs,
  openMailLink,
}) => {
  const { email, loginId } = await newPerson('n3gz')
  const other = newAddress('neu')
  await signInAs(email)
  await page.goto('/me/n3gz/addresses')
  await page.getByText('Dieses Postfach habe ich nicht mehr …').click()
  await page.getByRole('button', { name: 'E-Mail an die neue Adresse schicken' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'damit Sie nicht ausgesperrt werden' }),
  ).toBeVisible()
  await page.getByLabel(/^Neue Adresse/).fill(other)
  await page.getByRole('button', { name: 'E-Mail an die neue Adresse schicken' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'gilt die bisherige weiter' })).toBeVisible()
  const signsIn = () => value<string>('select email from "Login" where id = $1', [loginId])
  expect(await signsIn()).toBe(email)

  await openMailLink(other, /\/address\//, /^Künftig mit dieser Adresse einloggen/)
  expect(await signsIn()).toBe(email)
  await page.getByRole('button', { name: 'Künftig hiermit einloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Bestätigt' })).toBeVisible()
  expect(await signsIn()).toBe(other)
  await page.getByRole('link', { name: 'Zu meinen Daten' }).click()
  await expect(page.getByRole('main')).toContainText(other)
  await expect(page.getByRole('main')).not.toContainText(email)
})
