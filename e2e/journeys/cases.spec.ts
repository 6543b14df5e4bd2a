import { createHash, randomBytes } from 'node:crypto'
import { sql, value } from '../fixtures/database'
import { signInOf } from '../fixtures/sign-ins'
import { expect, test } from '../fixtures/test'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const network = () => value<string>(`select id from "Network" where slug = 'negz'`)

/** An application of an authority that was sent in a week ago, for a kind of membership of its own. */
async function applied(name: string) {
  const networkId = await network()
  const form = await value<string>(
    `select v.id from "FormVersion" v join "MembershipKind" k on k."formId" = v."formId" where k."networkId" = $1 and k.key = 'institutional' and v.state = 'published' order by v.number limit 1`,
    [networkId],
  )
  const kind = await value<string>(
    `select id from "MembershipKind" where "networkId" = $1 and key = 'institutional'`,
    [networkId],
  )
  const email = `antrag.${randomBytes(4).toString('hex')}@amt.example`
  const id = await value<string>(
    `insert into "Application" (id, "networkId", "versionId", "kindId", state, email, "tokenHash", "submittedAt")
     values (gen_random_uuid(), $1, $2, $3, 'submitted', $4, $4, now() - interval '7 days') returning id`,
    [networkId, form, kind, email],
  )
  const answers = {
    organisation: { name },
    sector: 'administration',
    level: 'land',
    given_name: 'Ada',
    family_name: 'Neumann-Probe',
    function: 'Referatsleitung',
    signature: 'Ada Neumann-Probe',
  }
  for (const [key, answer] of Object.entries(answers))
    await sql(
      `insert into "Answer" (id, "networkId", "applicationId", key, value) values (gen_random_uuid(), $1, $2, $3, $4)`,
      [networkId, id, key, JSON.stringify(answer)],
    )
  return { id, email }
}

/** The link of a ballot cannot be read out of the database: a new one is written there. */
async function ballotLinks(id: string): Promise<string[]> {
  const count = await value<number>(`select count(*)::int from "Ballot" where "applicationId" = $1`, [id])
  const links: string[] = []
  for (let n = 0; n < count; n++) {
    const token = randomBytes(16).toString('base64url')
    await sql(
      `update "Ballot" set "tokenHash" = $2 where id = (select id from "Ballot" where "applicationId" = $1 order by id offset $3 limit 1)`,
      [id, hash(token), n],
    )
    links.push(`/negz/ballot/${token}`)
  }
  return links
}

const as = async (page: import('@playwright/test').Page, email: string, url: string) =>
  page.context().addCookies([{ name: 'next-auth.session-token', value: await signInOf(email), url }])

test('the office checks an application, the board resolves in two clicks, and the newsroom finds a draft', async ({
  page,
  baseURL,
  browser,
}) => {
  test.setTimeout(180_000)
  const name = `Landesamt ${randomBytes(3).toString('hex')}`
  const { id } = await applied(name)
  await as(page, 'membership@negz.example', baseURL ?? '')
  await page.goto('/negz/manage/applications')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Vollständig' }).click()
  await expect(page.getByRole('heading', { name: 'Umlauf­beschluss beginnen' })).toBeVisible()
  await page.waitForLoadState('load')
  await page.getByRole('button', { name: 'Umlauf­beschluss beginnen' }).click()
  await expect(page.getByText('0 von 4').first()).toBeVisible()

  const visitor = await browser.newPage({ baseURL: baseURL ?? '' })
  const [first = '', second = '', third = ''] = await ballotLinks(id)
  await visitor.goto(first)
  await visitor.getByRole('button', { name: 'Ja, aufnehmen' }).click()
  await expect(visitor.getByText('Danke, Ihre Stimme ist gezählt: Ja.')).toBeVisible()
  await visitor.goto(`/en${second}`)
  await visitor.getByRole('button', { name: 'I have a conflict of interest' }).click()
  await expect(visitor.getByText('your vote is counted: Conflict of interest')).toBeVisible()
  await visitor.goto(second)
  await visitor.getByRole('button', { name: 'Ja, aufnehmen' }).click()
  await expect(visitor.getByText('Danke, Ihre Stimme ist gezählt: Ja.')).toBeVisible()
  await visitor.goto(third)
  await visitor.getByRole('button', { name: 'Ja, aufnehmen' }).click()
  await expect(visitor.getByText('Der Vorstand hat die Aufnahme beschlossen.')).toBeVisible()
  await expect(visitor.getByRole('button', { name: 'Nein, ablehnen' })).toHaveCount(0)
  await visitor.close()

  await page.goto('/negz/manage/applications?view=admitted')
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await as(page, 'editor@negz.example', baseURL ?? '')
  await expect(async () => {
    await page.goto('/negz/manage/news?state=draft')
    await expect(page.getByText(`${name} tritt NEGZ bei`)).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
})

test('the office asks back, and withdraws on request', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const name = `Kreisamt ${randomBytes(3).toString('hex')}`
  const { id } = await applied(name)
  await as(page, 'membership@negz.example', baseURL ?? '')
  await page.goto(`/en/negz/manage/applications/${id}`)
  await page.getByText('Ask a question …').click()
  await page.getByLabel('Your question').fill('Who will represent you?')
  await page.getByRole('button', { name: 'Send the question' }).click()
  await expect(page.getByText('Institutional membership. Waits for: Applicant.')).toBeVisible()
  await page.waitForLoadState('load')
  await page.getByText('Withdraw on request …').click()
  await page.getByLabel('How did the request arrive?').fill('Phone call')
  await page.getByRole('button', { name: 'Withdraw the application' }).click()
  await expect(page.getByText(/Withdrawn on/)).toBeVisible()
})

test('the board’s page shows its numbers as pictures and as tables', async ({ page, baseURL }) => {
  await as(page, 'board@negz.example', baseURL ?? '')
  await page.goto('/negz/manage/board')
  for (const name of ['Institutionen nach Sektor', 'Verwaltung nach Ebene'])
    await expect(page.getByRole('table', { name })).toBeVisible()
  await page.getByText('Als Tabelle').click()
  await expect(page.getByRole('table', { name: 'Mitgliedschaften im Jahresverlauf' })).toBeVisible()
})
