import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { bind, db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, unique } from '@/prisma/factories/network'
import { aGrant, anOrganisation, aPerson } from '@/prisma/factories/people'
import { mergedInto, trailOf } from '../person/queries'
import { mergePeople } from './commands'
import { mergePreview } from './queries'
import { referencesTo } from './references'

const ask = (keep: string, other: string, take: Record<string, 'keep' | 'other'> = {}) => ({
  keep,
  other,
  keepVersion: 0,
  otherVersion: 0,
  take,
})

async function two(ctx: Ctx, logins: [boolean, boolean] = [true, false]) {
  const [a, b] = [await aPerson(ctx, { login: logins[0] }), await aPerson(ctx, { login: logins[1] })]
  return { keep: a.person, other: b.person, logins: [a.login?.id ?? null, b.login?.id ?? null] as const }
}
const office = async () => (await aNetwork({ role: 'membership' })).ctx

describe('merging two people', () => {
  it('takes field by field what was chosen, else what there is', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const set = (id: string, data: object) => ctx.db.person.updateMany({ where: { id }, data })
    await set(keep.id, { givenName: 'K.', tags: ['Presse'], seeks: 'Rat' })
    await set(other.id, { phone: '030 1', tags: ['Beirat'], seeks: 'Hilfe' })
    await mergePeople(ctx, ask(keep.id, other.id, { seeks: 'other' }))
    expect(await ctx.db.person.findFirst({ where: { id: keep.id } })).toMatchObject({
      givenName: 'Kim',
      phone: '030 1',
      seeks: 'Hilfe',
      tags: ['Presse', 'Beirat'],
    })
  })

  it('keeps the one sign-in there is, and asks where there are two', async () => {
    const ctx = await office()
    const one = await two(ctx, [false, true])
    await mergePeople(ctx, ask(one.keep.id, one.other.id))
    expect((await ctx.db.person.findFirst({ where: { id: one.keep.id } }))?.loginId).toBe(one.logins[1])
    const both = await two(ctx, [true, true])
    await expect(mergePeople(ctx, ask(both.keep.id, both.other.id))).rejects.toMatchObject({
      reason: 'merge.twoLogins',
    })
    await mergePeople(ctx, ask(both.keep.id, both.other.id, { login: 'other' }))
    expect((await ctx.db.person.findFirst({ where: { id: both.keep.id } }))?.loginId).toBe(both.logins[1])
  })

  it('is the administration’s where either has a role', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    await aGrant(ctx, other.id, 'editor')
    const refused = mergePeople(ctx, ask(keep.id, other.id))
    await expect(refused).rejects.toMatchObject({ code: 'Forbidden', reason: 'merge.roles' })
    expect((await mergePreview(ctx, { keep: keep.id, other: other.id }))?.refusals).toEqual(['merge.roles'])
  })

  it('never opens what one of the two kept closed', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    await ctx.db.person.updateMany({
      where: { id: keep.id },
      data: {
        visibility: { name: 'public', email: 'public', phone: 'public', seeks: 'members' },
        seeks: 'Rat',
      },
    })
    await ctx.db.person.updateMany({ where: { id: other.id }, data: { phone: '030 geheim' } })
    await mergePeople(ctx, ask(keep.id, other.id))
    const { visibility } = (await ctx.db.person.findFirst({ where: { id: keep.id } })) ?? {}
    expect(visibility).toMatchObject({ name: 'public', email: 'nobody', phone: 'nobody', seeks: 'members' })
  })

  it('frees a place that was held twice and states it', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const event = await anEvent(ctx, { pools: [{ capacity: 2, taken: 2 }] })
    const pool = event.parts[0]?.pools[0]
    const base = { networkId: ctx.network.id }
    for (const [i, personId] of [keep.id, other.id].entries()) {
      const reg = { eventId: event.id, personId, tokenHash: unique('reg') }
      const { id } = await ctx.db.registration.create({ data: { ...base, ...reg } })
      const place = { registrationId: id, poolId: pool?.id ?? '', state: 'confirmed' as const, arrivalNo: i }
      await ctx.db.place.create({ data: { ...base, ...place } })
    }
    await mergePeople(ctx, ask(keep.id, other.id))
    expect(await ctx.db.pool.findFirst({ where: { id: pool?.id ?? '' } })).toMatchObject({ taken: 1 })
    const facts = await db.$queryRaw<{ data: object }[]>`
      SELECT data FROM pgboss.job WHERE name = 'pool.freed' AND data->>'poolId' = ${pool?.id ?? ''}`
    expect(facts).toHaveLength(1)
  })

  it('moves photos, imports and answers that name the person without a key', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const base = { networkId: ctx.network.id }
    const run = await ctx.db.importRun.create({
      data: { ...base, kind: 'people', fileName: 'a.csv', byName: 'Test' },
    })
    const row = await ctx.db.importRow.create({
      data: { ...base, runId: run.id, number: 2, outcome: 'created', recordId: other.id },
    })
    const form = await ctx.db.form.create({ data: { ...base, purpose: 'application', title: { de: 'F' } } })
    const version = await ctx.db.formVersion.create({ data: { ...base, formId: form.id, number: 1 } })
    const application = await ctx.db.application.create({
      data: { ...base, versionId: version.id, email: 'a@b.example', tokenHash: unique('antrag') },
    })
    const answer = await ctx.db.answer.create({
      data: { ...base, applicationId: application.id, key: 'patron', value: { id: other.id, name: 'Kim' } },
    })
    await mergePeople(ctx, ask(keep.id, other.id))
    expect(await ctx.db.importRow.findFirst({ where: { id: row.id } })).toMatchObject({ recordId: keep.id })
    expect((await ctx.db.answer.findFirst({ where: { id: answer.id } }))?.value).toEqual({
      id: keep.id,
      name: 'Kim',
    })
  })

  it('leaves one on the stage of an event where both stood: who checked the entry, with all that is said there', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const event = await anEvent(ctx)
    const scope = { networkId: ctx.network.id, eventId: event.id }
    const onStage = (personId: string, checkedAt: Date | null) =>
      ctx.db.stagePerson.create({ data: { ...scope, personId, name: 'Kim Kühn', checkedAt } })
    const mine = await onStage(keep.id, null)
    const theirs = await onStage(other.id, new Date())
    await mergePeople(ctx, ask(keep.id, other.id))
    const now = await ctx.db.stagePerson.findMany({ orderBy: { createdAt: 'asc' } })
    expect(now.map(({ id, personId }) => [id, personId])).toEqual([
      [mine.id, null],
      [theirs.id, keep.id],
    ])
  })

  it('keeps what either refused on a stage, and shows neither name any more', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const event = await anEvent(ctx)
    const scope = { networkId: ctx.network.id, eventId: event.id }
    const at = new Date()
    const onStage = (personId: string, more: object) =>
      ctx.db.stagePerson.create({ data: { ...scope, personId, name: 'Kim Kühn', ...more } })
    const stays = await onStage(keep.id, { checkedAt: at, namingConsentAt: at, recordingConsentAt: at })
    const goes = await onStage(other.id, { namingRefusedAt: at, recordingRefusedAt: at })
    const session = await ctx.db.session.create({
      data: { ...scope, key: crypto.randomUUID(), kind: 'other' },
    })
    for (const stagePersonId of [stays.id, goes.id])
      await ctx.db.contribution.create({
        data: {
          ...scope,
          key: crypto.randomUUID(),
          sessionId: session.id,
          stagePersonId,
          role: 'speaker',
          name: 'Kim Kühn',
        },
      })
    await mergePeople(ctx, ask(keep.id, other.id))
    expect(await ctx.db.stagePerson.findFirst({ where: { id: stays.id } })).toMatchObject({
      namingConsentAt: null,
      namingRefusedAt: at,
      recordingConsentAt: null,
      recordingRefusedAt: at,
    })
    expect(
      await ctx.db.contribution.count({ where: { stagePersonId: stays.id, nameWithdrawnAt: { not: null } } }),
    ).toBe(2)
  })

  it('leaves no consent in the entry that goes where the other refused, and nothing to undo', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    const event = await anEvent(ctx)
    const at = new Date()
    const scope = { networkId: ctx.network.id, eventId: event.id }
    const named = { ...scope, name: 'Kim Kühn' }
    const refused = { checkedAt: at, namingRefusedAt: at, recordingRefusedAt: at }
    const agreed = { namingConsentAt: at, recordingConsentAt: at }
    await ctx.db.stagePerson.create({ data: { ...named, ...refused, personId: keep.id } })
    const goes = await ctx.db.stagePerson.create({ data: { ...named, ...agreed, personId: other.id } })
    const change = (number: number, stagePersonId: string | null) => ({
      ...{ ...scope, number, action: 'agenda.addPerson', byName: '' },
      rows: { contribution: [{ before: null, after: { stagePersonId } }] },
    })
    for (const data of [change(1, goes.id), change(2, null)]) await ctx.db.agendaChange.create({ data })
    await mergePeople(ctx, ask(keep.id, other.id))
    expect(await ctx.db.stagePerson.findFirst({ where: { id: goes.id } })).toMatchObject({
      personId: null,
      namingConsentAt: null,
      namingRefusedAt: at,
      recordingConsentAt: null,
      recordingRefusedAt: at,
    })
    expect(await ctx.db.agendaChange.findMany({ select: { number: true } })).toEqual([{ number: 2 }])
  })

  it('is written into both histories, and the old address leads on', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    await mergePeople(ctx, ask(keep.id, other.id))
    expect(await mergedInto(ctx, other.id)).toBe(keep.id)
    const trail = await trailOf(ctx, 'all', keep.id)
    expect(trail.map(({ action }) => action).sort()).toEqual(['people.merge', 'people.merged'])
  })

  it('is refused after somebody changed either, for strangers, and for one person alone', async () => {
    const ctx = await office()
    const { keep, other } = await two(ctx)
    await expect(mergePeople(ctx, { ...ask(keep.id, other.id), otherVersion: 1 })).rejects.toMatchObject({
      code: 'Conflict',
    })
    await expect(mergePeople(ctx, ask(keep.id, keep.id))).rejects.toMatchObject({ code: 'NotFound' })
    const stranger = (await aPerson(await office())).person
    await expect(mergePeople(ctx, ask(keep.id, stranger.id))).rejects.toMatchObject({ code: 'NotFound' })
    const reader = (await aNetwork({ role: 'auditor' })).ctx
    await expect(mergePeople(reader, ask(keep.id, other.id))).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('asks the database what hangs on a person: every column that names one is a foreign key', async () => {
    const known = (await referencesTo(db, 'Person')).map(({ table, column }) => `${table}.${column}`)
    const named = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name ILIKE '%person%id'`
    // Somebody on a stage need not be in the register: a row of their own points at the person.
    const own = ['Contribution.stagePersonId']
    const missing = named.map(({ name }) => name).filter((name) => !known.includes(name))
    expect(missing).toEqual(own)
    expect(known).toContain('Distinct.bId')
  })
})

describe('merging at the same time', () => {
  it('in both directions leaves one person, with everything', async () => {
    const ctx = await office()
    for (let i = 0; i < 6; i++) {
      const { keep, other } = await two(ctx)
      const note = (personId: string) =>
        ctx.db.note.create({ data: { networkId: ctx.network.id, personId, body: 'N', byName: 'Test' } })
      const notes = [await note(keep.id), await note(other.id)].map(({ id }) => id)
      const results = await Promise.allSettled([
        mergePeople(ctx, ask(keep.id, other.id)),
        mergePeople(ctx, ask(other.id, keep.id)),
      ])
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await ctx.db.person.count({ where: { id: { in: [keep.id, other.id] } } })).toBe(1)
      expect(await ctx.db.note.count({ where: { id: { in: notes } } })).toBe(2)
    }
  })

  it('would lose both without the lock', async () => {
    const ctx = await office()
    const [keep, other] = [
      await ctx.db.person.create({ data: { networkId: ctx.network.id, givenName: 'A', familyName: 'A' } }),
      await ctx.db.person.create({ data: { networkId: ctx.network.id, givenName: 'B', familyName: 'B' } }),
    ]
    const unlocked = async (gone: string) => {
      const bound = bind(ctx.network.id)
      await bound.$transaction(async (tx) => {
        await tx.person.findMany({ where: { id: { in: [keep.id, other.id] } } })
        await new Promise((resolve) => setTimeout(resolve, 50))
        await tx.person.deleteMany({ where: { id: gone } })
      })
    }
    await Promise.all([unlocked(keep.id), unlocked(other.id)])
    expect(await ctx.db.person.count({ where: { id: { in: [keep.id, other.id] } } })).toBe(0)
  })
})

it('previews exactly what becomes one', async () => {
  const ctx = await office()
  const { keep, other } = await two(ctx)
  const organisation = await anOrganisation(ctx)
  for (const personId of [keep.id, other.id])
    await ctx.db.affiliation.create({
      data: {
        networkId: ctx.network.id,
        personId,
        organisationId: organisation.id,
        from: new Date('2024-01-01'),
      },
    })
  const preview = await mergePreview(ctx, { keep: keep.id, other: other.id })
  expect(preview?.hanging).toContainEqual({ table: 'Affiliation', keep: 1, other: 1 })
  const merged = await mergePeople(ctx, ask(keep.id, other.id))
  expect(merged.united).toEqual(preview?.united)
})
