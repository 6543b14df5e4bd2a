import { afterAll, describe, expect, test } from 'vitest'
import { dayIn, now } from '@/lib/clock'
import { closeQueue } from '@/lib/jobs/queue'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation } from '@/prisma/factories/people'
import { changeJobs } from './commands'
import { memberOrganisationChoices } from './queries'
import { jobsInput } from './schema'

afterAll(closeQueue)

const today = () => dayIn('Europe/Berlin', now())

async function employed() {
  const made = await aNetwork()
  const [old, next] = [
    await anOrganisation(made.visitor),
    await anOrganisation(made.visitor, { name: 'Landkreis Neuental' }),
  ]
  const work = await anAffiliation(made.visitor, made.person.id, old.id)
  const works = () =>
    made.ctx.db.affiliation.findMany({ where: { personId: made.person.id }, orderBy: { from: 'asc' } })
  return { ...made, old, next, work, works }
}

describe('having changed jobs', () => {
  test('ends the old affiliation after its last day and asks for the new one', async () => {
    const { ctx, next, work, works } = await employed()
    const said = jobsInput.parse({
      leaves: work.id,
      on: today(),
      organisationId: next.id,
      function: 'Leitung',
    })
    expect(await changeJobs(ctx, said)).toBe('asked')
    expect(await works()).toMatchObject([
      { id: work.id, to: new Date(`${today()}T00:00:00Z`), endReason: 'left' },
      { organisationId: next.id, function: 'Leitung', confirmedAt: null, to: null },
    ])
  })

  test('a new employer that nobody knows becomes a task for the office', async () => {
    const { ctx, work, works, person } = await employed()
    expect(await changeJobs(ctx, jobsInput.parse({ leaves: work.id, other: 'Amt Neuland' }))).toBe('office')
    expect(await works()).toHaveLength(1)
    const note = await ctx.db.note.findFirstOrThrow({ where: { personId: person.id } })
    expect(note).toMatchObject({ byName: 'Kim Muster', doneAt: null })
    expect(note.body).toContain('Amt Neuland')
  })

  test('when the new one is refused, the old one has not ended', async () => {
    const { ctx, work, works } = await employed()
    const foreign = await anOrganisation((await aNetwork()).visitor)
    const said = jobsInput.parse({ leaves: work.id, organisationId: foreign.id })
    await expect(changeJobs(ctx, said)).rejects.toMatchObject({ code: 'NotFound' })
    expect(await works()).toMatchObject([{ to: null }])
  })

  test('refuses an end before the beginning, somebody else’s job, and nothing at all', async () => {
    const { ctx, work } = await employed()
    const other = await employed()
    const leaving = (leaves: string, on = '') => changeJobs(ctx, jobsInput.parse({ leaves, on }))
    await expect(leaving(work.id, '2019-01-01')).rejects.toMatchObject({ reason: 'endBeforeStart' })
    await expect(leaving(other.work.id)).rejects.toMatchObject({ code: 'NotFound' })
    expect(jobsInput.safeParse({}).success).toBe(false)
  })
})

test('only members and their units are offered as places of work', async () => {
  const { ctx, visitor } = await aNetwork()
  const member = await anOrganisation(visitor, { name: 'A Mitglied' })
  await anOrganisation(visitor, { name: 'B Einheit', parentId: member.id })
  await anOrganisation(visitor, { name: 'C Fremd' })
  await aMembership(visitor, { organisationId: member.id })
  expect((await memberOrganisationChoices(ctx)).map(({ name }) => name)).toEqual(['A Mitglied', 'B Einheit'])
})
