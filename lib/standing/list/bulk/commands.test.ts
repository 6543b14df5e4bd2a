import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import * as commands from './commands'
import { mailSelection } from './mail/commands'
import { actPreview, readAct } from './queries'
import { undoSelection } from './undo/commands'

const nothing = { area: 'people' as const, list: '', id: [] as string[] }

/** An office with three people; the third already carries the tag and is in the group. */
async function office() {
  const { ctx, person: clerk } = await aNetwork({ role: 'membership' })
  const networkId = ctx.network.id
  const people = []
  for (const familyName of ['Adler', 'Berg', 'Clausen'])
    people.push((await aPerson(ctx, { familyName })).person.id)
  const [a = '', b = '', c = ''] = people
  await ctx.db.person.updateMany({ where: { id: c }, data: { tags: ['Presse', 'alt'] } })
  const group = await ctx.db.group.create({
    data: { networkId, slug: 'g', kind: 'community', name: { de: 'Runde' }, purpose: { de: 'Zweck' } },
  })
  await ctx.db.groupPerson.create({ data: { networkId, groupId: group.id, personId: c } })
  const tagsOf = async (id: string) => (await ctx.db.person.findUniqueOrThrow({ where: { id } })).tags
  const members = async () =>
    (await ctx.db.groupPerson.findMany({ where: { groupId: group.id } })).map(({ personId }) => personId)
  const logged = (run: string) => ctx.db.audit.findMany({ where: { recordId: run }, orderBy: { id: 'asc' } })
  return { ctx, clerk, a, b, c, group, tagsOf, members, logged }
}

describe('tags for a selection', () => {
  it('go to those who lack them, stand in the log once, and can be taken back once', async () => {
    const { ctx, a, b, c, tagsOf, logged } = await office()
    const run = await commands.tagSelection(ctx, { ...nothing, id: [a, b, c], expected: 2, tag: 'Presse' })
    expect([await tagsOf(a), await tagsOf(b), await tagsOf(c)]).toEqual([
      ['Presse'],
      ['Presse'],
      ['Presse', 'alt'],
    ])
    expect(await logged(run)).toMatchObject([
      { action: 'people.bulk_tag', after: { tag: 'Presse', count: 2, ids: [a, b] } },
    ])
    await undoSelection(ctx, { run })
    expect([await tagsOf(a), await tagsOf(c)]).toEqual([[], ['Presse', 'alt']])
    await expect(undoSelection(ctx, { run })).rejects.toMatchObject({ reason: 'bulkUndone' })
  })

  it('are taken from all of a list, and given back by undoing', async () => {
    const { ctx, c, tagsOf } = await office()
    const all = { ...nothing, all: '1', list: 'tag=Presse' }
    const run = await commands.untagSelection(ctx, { ...all, expected: 1, tag: 'Presse' })
    expect(await tagsOf(c)).toEqual(['alt'])
    await undoSelection(ctx, { run })
    expect(await tagsOf(c)).toEqual(['alt', 'Presse'])
  })

  it('are refused when the list changed since the preview, or touches nobody', async () => {
    const { ctx, a, b, c } = await office()
    const input = { ...nothing, id: [a, b], tag: 'Presse' }
    await expect(commands.tagSelection(ctx, { ...input, expected: 3 })).rejects.toMatchObject({
      reason: 'bulkChanged',
    })
    await expect(commands.tagSelection(ctx, { ...input, id: [c], expected: 0 })).rejects.toMatchObject({
      reason: 'bulkNobody',
    })
  })

  it('never reach people of another network', async () => {
    const { a, tagsOf } = await office()
    const { ctx } = await aNetwork({ role: 'admin' })
    await expect(
      commands.tagSelection(ctx, { ...nothing, id: [a], expected: 1, tag: 'Presse' }),
    ).rejects.toMatchObject({ reason: 'bulkNobody' })
    expect(await tagsOf(a)).toEqual([])
  })
})

describe('a group for a selection', () => {
  it('takes those who are not in it, and lets them go again', async () => {
    const { ctx, a, b, c, group, members } = await office()
    const run = await commands.groupSelection(ctx, {
      ...nothing,
      id: [a, b, c],
      expected: 2,
      groupId: group.id,
    })
    expect((await members()).sort()).toEqual([a, b, c].sort())
    await undoSelection(ctx, { run })
    expect(await members()).toEqual([c])
  })
})

describe('an end for a selection', () => {
  it('ends affiliations that go on beyond the day', async () => {
    const { ctx, a, b } = await office()
    const town = await anOrganisation(ctx)
    const work = await anAffiliation(ctx, a, town.id)
    const past = await anAffiliation(ctx, b, town.id, { to: new Date('2021-01-01') })
    const input = { ...nothing, id: [a, b], on: '2026-06-30' }
    const run = await commands.endAffiliations(ctx, { ...input, expected: 1 })
    const to = async (id: string) => (await ctx.db.affiliation.findUniqueOrThrow({ where: { id } })).to
    expect(await to(work.id)).toEqual(new Date('2026-06-30'))
    expect(await to(past.id)).toEqual(new Date('2021-01-01'))
    await expect(undoSelection(ctx, { run })).rejects.toMatchObject({ reason: 'bulkFinal' })
  })

  it('ends memberships that are held that day and leaves out the others', async () => {
    const { ctx, a, b } = await office()
    const { membership: held } = await aMembership(ctx, { personId: a })
    const { membership: over } = await aMembership(
      ctx,
      { personId: b },
      {
        facts: [
          { kind: 'joined', on: '2019-01-01' },
          { kind: 'ended', on: '2020-01-01' },
        ],
      },
    )
    const input = {
      area: 'memberships' as const,
      list: '',
      id: [held.id, over.id],
      on: '2026-12-31',
      how: 'resigned' as const,
    }
    const preview = await actPreview(ctx, {
      ...{ tag: '', groupId: '' },
      name: 'endMembership',
      selection: input,
      on: input.on,
      how: input.how,
    })
    expect(preview.plan).toMatchObject({ take: [{ id: held.id }], leave: [{ reason: 'notActive' }] })
    await commands.endMemberships(ctx, { ...input, expected: 1 })
    const facts = await ctx.db.membershipFact.findMany({ where: { membershipId: held.id, kind: 'resigned' } })
    expect(facts).toMatchObject([{ on: new Date('2026-12-31'), byName: ctx.actor.name }])
  })
})

describe('a mail for a selection', () => {
  const mail = { subject: { de: 'Neues' }, text: { de: 'Guten Tag,\n\nbis bald.' } }

  it('is one row for each person and address, in bulk, and sent once for a form', async () => {
    const { ctx, a, b, c } = await office()
    const { email } = await ctx.db.address.findFirstOrThrow({ where: { personId: a } })
    await ctx.db.address.updateMany({ where: { personId: b }, data: { bouncedAt: new Date() } })
    await ctx.db.address.updateMany({ where: { personId: c }, data: { email } })
    const run = newId()
    const input = { ...nothing, id: [a, b, c], run, ...mail }
    await mailSelection(ctx, { ...input, expected: 1 })
    const sent = await ctx.db.outbox.findMany({ where: { kind: 'standing.message' } })
    expect(sent).toMatchObject([{ lane: 'bulk', address: email, language: 'de' }])
    await expect(mailSelection(ctx, { ...input, expected: 1 })).rejects.toMatchObject({ reason: 'bulkSent' })
    expect(await ctx.db.outbox.count({ where: { kind: 'standing.message' } })).toBe(1)
  })

  it('reaches institutions through their coordinators and names those without', async () => {
    const { ctx, a } = await office()
    const [town, shop] = [await anOrganisation(ctx), await anOrganisation(ctx, { name: 'Laden' })]
    await anAffiliation(ctx, a, town.id, { coordinates: true })
    const preview = await actPreview(ctx, {
      ...{ tag: '', groupId: '', on: '', how: 'ended' },
      name: 'mail',
      selection: { area: 'organisations', list: '', id: [town.id, shop.id] },
    })
    expect(preview.plan).toMatchObject({
      take: [{ id: a }],
      leave: [{ reason: 'noCoordinator', name: 'Laden' }],
    })
  })
})

it('is only for who writes the register', async () => {
  const { a } = await office()
  const { ctx: auditor } = await aNetwork({ role: 'auditor' })
  const input = { ...nothing, id: [a], expected: 1 }
  const tries = [
    commands.tagSelection(auditor, { ...input, tag: 'x' }),
    commands.untagSelection(auditor, { ...input, tag: 'x' }),
    commands.groupSelection(auditor, { ...input, groupId: a }),
    commands.endAffiliations(auditor, { ...input, on: '2026-01-01' }),
    commands.endMemberships(auditor, { ...input, area: 'memberships', on: '2026-01-01', how: 'ended' }),
    mailSelection(auditor, { ...input, run: newId(), subject: { de: 'x' }, text: { de: 'x' } }),
    undoSelection(auditor, { run: newId() }),
  ]
  for (const one of tries) await expect(one).rejects.toMatchObject({ code: 'Forbidden' })
})

it('reads from an address only acts that the list knows', () => {
  expect(readAct({ area: 'people', do: 'tag', id: newId() })).toMatchObject({ name: 'tag', tag: '' })
  expect(readAct({ area: 'mandates', do: 'tag' })).toBeNull()
  expect(readAct({ area: 'people', do: 'erase' })).toBeNull()
  expect(readAct({ area: 'people', do: 'tag', id: 'x' })).toBeNull()
})
