import { randomUUID } from 'node:crypto'
import { sql } from '../fixtures/database'
import { newAddress, newPerson, unique } from '../fixtures/people'
import { expect, test } from '../fixtures/test'

/** A group of a network with one lead. */
async function newGroup(slug: string, entry: 'open' | 'request') {
  const [id, key, name] = [randomUUID(), unique('kreis'), unique('Kreis')]
  const lead = await newPerson(slug, { givenName: 'Lea' })
  await sql(
    `insert into "Group" (id, "networkId", slug, kind, name, purpose, entry)
     select $1, id, $2, 'community', jsonb_build_object('de', $3::text, 'en', $3::text), '{"de": "Wir tauschen uns aus."}', $4::"GroupEntry"
     from "Network" where slug = $5`,
    [id, key, name, entry, slug],
  )
  await sql(
    `insert into "GroupPerson" (id, "networkId", "groupId", "personId", role, "from")
     select gen_random_uuid(), "networkId", id, $2, 'lead', '2026-01-01' from "Group" where id = $1`,
    [id, lead.personId],
  )
  return { id, name, lead, path: `/${slug}/groups/${key}` }
}

test('somebody asks, the lead lets them in and uploads a document that only the group sees', async ({
  page,
  signInAs,
  openMailLink,
}) => {
  const { name, lead, path } = await newGroup('negz', 'request')
  const asking = await newPerson('negz', { givenName: 'Ada' })
  await signInAs(asking.email)
  await page.goto(path)
  await page.getByRole('button', { name: 'Anfragen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Ihre Anfrage ist bei der Leitung' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Anfrage zurückziehen' })).toBeVisible()
  await page.goto(`${path}/lead`)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name)

  await signInAs(lead.email)
  await openMailLink(lead.email, /\/lead/, /möchte mitmachen/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('button', { name: `Aufnehmen ${asking.name}`, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Beantwortet' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Personen' })).toContainText(asking.name)

  await page.getByLabel('Titel (Deutsch)').fill('Unser Plan')
  await page.getByLabel('Datei').setInputFiles({
    name: 'plan.txt',
    mimeType: 'application/pdf',
    buffer: Buffer.from('kein PDF'),
  })
  await page.getByRole('button', { name: 'Dokument hinzufügen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'weder PDF noch JPEG noch PNG' })).toBeFocused()
  await page.getByLabel('Datei').setInputFiles({
    name: 'plan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 Plan'),
  })
  await page.getByRole('button', { name: 'Dokument hinzufügen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Das Dokument ist da' })).toBeVisible()

  await signInAs(asking.email)
  await openMailLink(asking.email, /\/groups\//, /Sie sind dabei/)
  const link = page.getByRole('link', { name: 'Unser Plan' })
  await expect(link).toBeVisible()
  const file = (await link.getAttribute('href')) ?? ''
  expect((await page.request.get(file)).headers()['content-type']).toBe('application/pdf')
  await page.context().clearCookies()
  expect((await page.request.get(file)).status()).toBe(404)
  await page.goto(path)
  await expect(page.getByRole('link', { name: 'Unser Plan' })).toBeHidden()
})

test('a participant without membership joins an open group by mail, in English, and leaves it again', async ({
  page,
  openMailLink,
  expectAccessible,
}) => {
  const { name, path } = await newGroup('n3gz', 'open')
  const email = newAddress('gruppe')
  await page.goto(`/en${path}`)
  await page.getByLabel('First name').fill('Noa')
  await page.getByLabel('Last name').fill('Neu')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Take part' }).click()
  await expect(page.getByRole('heading', { name: 'Please look into your mailbox' })).toBeVisible()
  await openMailLink(email, /\/join\//, /One more click/)
  await page.getByRole('button', { name: 'Yes, I take part' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome, Noa!' })).toBeVisible()
  await expectAccessible()

  // The first sign-in by mail joins the account and the person.
  await page.goto(`/en/sign-in?next=${path}`)
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Request email' }).click()
  await expect(page.getByRole('heading', { name: 'An email is on its way' })).toBeVisible()
  await openMailLink(email, /\/sign-in\//, /^Your link to sign in/)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('You take part', { exact: true })).toBeVisible()
  await page.getByText('Leave the group …').click()
  await expect(page.getByRole('heading', { name: `Leave the group “${name}”?` })).toBeVisible()
  await page.getByRole('button', { name: 'Leave the group', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'You have left the group' })).toBeVisible()
})
