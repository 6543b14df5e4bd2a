import { randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'
import { newEvent } from '../fixtures/events'
import { type Made, newAddress, newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

type Town = { id: string; name: string; coordinator: Made; membershipId: string }

/** An institution that is a member, with its coordinator, who holds no mandate. */
async function newTown(slug = 'negz'): Promise<Town> {
  const [id, membershipId, name] = [randomUUID(), randomUUID(), unique('Stadt')]
  const coordinator = await newPerson(slug, { givenName: 'Petra', familyName: 'Lindqvist' })
  await sql(
    `with n as (select id from "Network" where slug = $1)
     insert into "Organisation" (id, "networkId", name, sector, level) select $2, id, $3, 'administration', 'kommune' from n`,
    [slug, id, name],
  )
  await sql(
    `insert into "Membership" (id, "networkId", "kindId", "organisationId")
     select $2, k."networkId", k.id, $1 from "MembershipKind" k join "Network" n on n.id = k."networkId"
     where n.slug = $3 and k.key = 'institutional'`,
    [id, membershipId, slug],
  )
  await sql(
    `insert into "MembershipFact" (id, "networkId", "membershipId", kind, "on")
     select gen_random_uuid(), "networkId", id, 'joined', '2024-01-01' from "Membership" where id = $1`,
    [membershipId],
  )
  await worksAt(coordinator.personId, id, true)
  return { id, name, coordinator, membershipId }
}

const worksAt = (personId: string, organisationId: string, coordinates = false, confirmed = true) =>
  sql(
    `insert into "Affiliation" (id, "networkId", "personId", "organisationId", function, coordinates, "from", "confirmedAt", "confirmedBy")
     select gen_random_uuid(), "networkId", $1, id, 'Referat Z1', $3, '2024-01-01', $4, 'coordinator' from "Organisation" where id = $2`,
    [personId, organisationId, coordinates, confirmed ? new Date() : null],
  )

test('fills three mandates, each confirmed by the person’s own link; one more than there are is refused', async ({
  page,
  signInAs,
  openMailLink,
}) => {
  const town = await newTown()
  const colleague = await newPerson('negz', { givenName: 'Kim' })
  await worksAt(colleague.personId, town.id)
  const voter = newAddress('stimme')
  const family = unique('Neu')

  await signInAs(town.coordinator.email)
  await page.goto('/me/negz')
  await page.getByRole('link', { name: town.name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(town.name)
  await expect(page.getByRole('main')).toContainText('0 von 3 besetzt, 3 Mandate frei')

  await page.getByRole('link', { name: 'Person benennen Stimmberechtigtes Mandat' }).click()
  await page.getByLabel('Eine andere Person, mit Name').check()
  await page.getByRole('button', { name: 'Benennen und E-Mail senden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie' })).toBeFocused()
  await page.getByLabel('Vorname').fill('Vera')
  await page.getByLabel('Nachname').fill(family)
  await page.getByLabel('Dienstliche E-Mail-Adresse').fill(voter)
  await page.getByRole('button', { name: 'Benennen und E-Mail senden' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Benannt' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('noch nicht bestätigt, benannt am')

  for (const kind of ['Ordentliches Mandat', 'Stellvertretung']) {
    await page.getByRole('link', { name: `Person benennen ${kind}` }).click()
    await page.getByLabel('Person', { exact: true }).selectOption({ label: `${colleague.familyName}, Kim` })
    await page.getByRole('button', { name: 'Benennen und E-Mail senden' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Benannt' })).toBeVisible()
  }
  await expect(page.getByRole('link', { name: 'Person benennen Stellvertretung' })).toBeHidden()
  await page.goto(`/negz/institution/${town.id}/name?membership=${town.membershipId}&kind=deputy`)
  await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Lindqvist, Petra' })
  await page.getByRole('button', { name: 'Benennen und E-Mail senden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Es werden nicht mehr vergeben' })).toBeVisible()

  await openMailLink(colleague.email, /\/mandate\//)
  await page.getByRole('button', { name: 'Mandat annehmen' }).click()
  await expect(page.getByRole('heading', { name: 'Sie haben das Mandat bestätigt' })).toBeVisible()
  await openMailLink(voter, /\/mandate\//, /benennt Sie für ein Mandat/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${town.name} hat Sie benannt`)
  await expect(page.getByRole('main')).toContainText('1 Stimme in der Mitgliederversammlung')
  await page.getByRole('button', { name: 'Mandat annehmen' }).click()
  await expect(page.getByRole('heading', { name: 'Sie haben das Mandat bestätigt' })).toBeVisible()
  await page.goto('/en/me/negz')
  await page.getByRole('link', { name: town.name, exact: true }).click()
  await expect(page.getByRole('main')).toContainText('1 of 1 filled')
  await expect(page.getByRole('listitem').filter({ hasText: family }).first()).toContainText('since')
})

test('a colleague with only an affiliation sees the member price and no vote, with the reason', async ({
  page,
  signInAs,
}) => {
  const town = await newTown()
  const colleague = await newPerson('negz', { givenName: 'Kai' })
  await worksAt(colleague.personId, town.id, false, false)
  const event = await newEvent('negz')
  await sql(
    `insert into "PriceClass" (id, "networkId", "partId", key, name, cents, rule)
     select gen_random_uuid(), "networkId", id, c.rule, jsonb_build_object('de', c.name), c.cents, c.rule from "Part",
       (values ('member', 'Mitgliedspreis', 6000), ('everyone', 'Ohne Mitgliedschaft', 8000)) c(rule, name, cents)
     where "eventId" = $1`,
    [event.id],
  )

  await signInAs(town.coordinator.email)
  await page.goto('/me/negz')
  await page.getByRole('link', { name: town.name, exact: true }).click()
  await page.getByRole('button', { name: `Bestätigen ${colleague.name}` }).click()
  await expect(page.getByRole('status').filter({ hasText: 'bestätigt' })).toBeVisible()

  await signInAs(colleague.email)
  await page.goto(event.path)
  await expect(page.getByRole('main')).toContainText('60')
  await expect(page.getByRole('main')).toContainText(town.name)
  await page.goto('/me/negz')
  await expect(page.getByRole('main')).toContainText(town.name)
  await expect(page.getByRole('main')).toContainText(`Keine Stimme: Die Zugehörigkeit zu ${town.name}`)
})

test('a delegate leaves; a successor is named and follows', async ({ page, signInAs, openMailLink }) => {
  const town = await newTown()
  const [old, next] = [
    await newPerson('negz', { givenName: 'Alma' }),
    await newPerson('negz', { givenName: 'Nils' }),
  ]
  await worksAt(old.personId, town.id)
  await worksAt(next.personId, town.id)
  await sql(
    `insert into "Mandate" (id, "networkId", "membershipId", "personId", kind, "from", "confirmedAt")
     select gen_random_uuid(), "networkId", id, $2, 'voting_delegate', '2024-01-01', now() from "Membership" where id = $1`,
    [town.membershipId, old.personId],
  )

  await signInAs(town.coordinator.email)
  await page.goto('/en/me/negz')
  await page.getByRole('link', { name: town.name, exact: true }).click()
  const line = page.locator('#colleagues').getByRole('listitem').filter({ hasText: old.name })
  await line.getByText('No longer works here').first().click()
  await line.getByLabel('Last day').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await line.getByRole('button', { name: 'End affiliation' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Affiliation and mandates end' })).toBeVisible()

  await page.getByRole('link', { name: 'Name a person Voting mandate' }).click()
  await page.getByLabel('Person', { exact: true }).selectOption({ label: `${next.familyName}, Nils` })
  await page.getByRole('button', { name: 'Name and send email' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Named' })).toBeVisible()
  await expect(page.getByText('Former (1)')).toBeVisible()

  await openMailLink(next.email, /\/mandate\//)
  await page.getByRole('button', { name: 'Mandat annehmen' }).click()
  await expect(page.getByRole('heading', { name: 'Sie haben das Mandat bestätigt' })).toBeVisible()
})
