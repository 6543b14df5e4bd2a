import { describe, expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { releaseAgenda } from '../commands'
import { fingerprintOf } from '../fingerprint'
import { releasedAgenda, workingCopy } from '../queries'
import { refusedNames } from '../stage/refusing'
import { removeContribution, saveContribution, withdrawName } from './commands'
import { contributionInput } from './schema'

async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const workshop = agenda.sessions.at(-1)?.id ?? ''
  const typed = (more: object) =>
    contributionInput.parse({ event: event.id, session: workshop, role: 'speaker', ...more })
  const people = async () =>
    (await workingCopy(ctx, event.id)).sessions.find((s) => s.id === workshop)?.people ?? []
  return { ctx, visitor, event, workshop, typed, people }
}

describe('putting somebody on stage', () => {
  it('takes function and organisation as of the day of the event', async () => {
    const { ctx, typed, people } = await prepared()
    const { person } = await aPerson(ctx, { givenName: 'Ada', familyName: 'Amsel', title: 'Dr.' })
    const past = await anOrganisation(ctx, { name: 'Stadt Gestern' })
    const then = await anOrganisation(ctx, { name: 'Stadt Damals' })
    await anAffiliation(ctx, person.id, past.id, { function: 'Lehrling', to: new Date('2029-12-31') })
    await anAffiliation(ctx, person.id, then.id, { function: 'Leiterin', from: new Date('2030-01-01') })
    await saveContribution(ctx, typed({ person: person.id }))
    expect(await people()).toMatchObject([
      { name: 'Ada Amsel', title: 'Dr.', function: { de: 'Leiterin' }, organisation: { de: 'Stadt Damals' } },
    ])
  })

  it('keeps what was typed over what the directory says', async () => {
    const { ctx, typed, people } = await prepared()
    const { person } = await aPerson(ctx)
    await saveContribution(ctx, typed({ person: person.id, name: 'K. Muster', function: { de: 'Gast' } }))
    expect(await people()).toMatchObject([
      { name: 'K. Muster', function: { de: 'Gast' }, organisation: null },
    ])
  })

  it('takes a name that nobody in the directory has, and wants one', async () => {
    const { ctx, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    expect(await people()).toMatchObject([{ name: 'Uwe Unbekannt', personId: null }])
    expect(() => typed({})).toThrow()
  })

  it('knows nobody of another network', async () => {
    const { ctx, typed } = await prepared()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const { person } = await aPerson(elsewhere)
    await expect(saveContribution(ctx, typed({ person: person.id }))).rejects.toMatchObject({
      reason: 'personGone',
    })
    await expect(saveContribution(elsewhere, typed({ name: 'X' }))).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('refuses to write over what somebody else changed', async () => {
    const { ctx, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Eins' }))
    const [shown] = await people()
    const change = (name: string) =>
      saveContribution(ctx, typed({ id: shown?.id, fingerprint: fingerprintOf(shown ?? {}), name }))
    await change('Zwei')
    await expect(change('Drei')).rejects.toMatchObject({ code: 'Conflict' })
    expect(await people()).toMatchObject([{ name: 'Zwei' }])
  })
})

describe('taking somebody off', () => {
  it('removes the entry from the working copy only', async () => {
    const { ctx, event, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    const [entry] = await people()
    await removeContribution(ctx, { event: event.id, id: entry?.id ?? '' })
    expect(await people()).toEqual([])
    expect(JSON.stringify(await releasedAgenda(ctx, event.id))).toContain('Uwe Unbekannt')
  })

  it('withdraws a name from every copy at once, and the log does not name it', async () => {
    const { ctx, event, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: null })
    const [entry] = await people()
    await withdrawName(ctx, { event: event.id, id: entry?.id ?? '' })
    expect(await people()).toEqual([])
    expect(JSON.stringify(await releasedAgenda(ctx, event.id))).not.toContain('Uwe Unbekannt')
    const log = await ctx.db.audit.findFirst({ where: { action: 'agenda.withdrawName' } })
    expect(log).toMatchObject({ recordName: null, after: { copies: 3 } })
  })

  it('is for those who write events', async () => {
    const { ctx, visitor, event, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    const [entry] = await people()
    const input = { event: event.id, id: entry?.id ?? '' }
    for (const command of [removeContribution, withdrawName])
      await expect(command(visitor, input)).rejects.toMatchObject({ code: 'Forbidden' })
  })
})

describe('whoever does not want to be named', () => {
  const contributions = (ctx: Awaited<ReturnType<typeof prepared>>['ctx'], name: string) =>
    ctx.db.contribution.findMany({ where: { name }, include: { stagePerson: true } })

  it('is gone from all their entries when the office says so, with the proof of it', async () => {
    const { ctx, event, typed, people } = await prepared()
    const impuls = await ctx.db.session.findFirstOrThrow({ where: { kind: 'impuls' } })
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt', session: impuls.id }))
    const [entry] = await people()
    await withdrawName(ctx, { event: event.id, id: entry?.id ?? '' })
    const rows = await contributions(ctx, 'Uwe Unbekannt')
    expect(
      rows.map((row) => [row.nameWithdrawnAt !== null, row.stagePerson?.namingRefusedAt != null]),
    ).toEqual([
      [true, true],
      [true, true],
    ])
    expect(await ctx.db.consent.findMany()).toMatchObject([
      { chain: rows[0]?.stagePersonId, purpose: 'naming', event: 'withdrawn', channel: 'office' },
    ])
  })

  it('is not named by a new entry either, and neither log nor history know the name', async () => {
    const { ctx, event, typed, people } = await prepared()
    const { person } = await aPerson(ctx, { givenName: 'Ada', familyName: 'Amsel' })
    await saveContribution(ctx, typed({ person: person.id }))
    const [entry] = await people()
    await withdrawName(ctx, { event: event.id, id: entry?.id ?? '' })
    const before = await ctx.db.audit.findMany({ select: { id: true } })
    await saveContribution(ctx, typed({ person: person.id }))
    expect(await people()).toEqual([])
    const [, again] = await contributions(ctx, 'Ada Amsel')
    await removeContribution(ctx, { event: event.id, id: again?.id ?? '' })
    const since = await ctx.db.audit.findMany({ where: { id: { notIn: before.map(({ id }) => id) } } })
    expect(since).toHaveLength(2)
    expect(JSON.stringify(since)).not.toContain('Amsel')
  })

  it('is found by the release page under the same name elsewhere, unless that one agreed', async () => {
    const { ctx, event, typed, people } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt', organisation: { de: 'Amt' } }))
    const [entry] = await people()
    await withdrawName(ctx, { event: event.id, id: entry?.id ?? '' })
    expect(await refusedNames(ctx, event.id)).toEqual([])
    await saveContribution(ctx, typed({ name: 'Uwe  unbekannt', organisation: { de: 'Stadt' } }))
    expect(await refusedNames(ctx, event.id)).toEqual(['Uwe  unbekannt'])
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    expect(await refusedNames(ctx, event.id)).toEqual(['Uwe  unbekannt'])
    await ctx.db.stagePerson.updateMany({
      where: { name: 'Uwe  unbekannt' },
      data: { namingConsentAt: new Date() },
    })
    expect(await refusedNames(ctx, event.id)).toEqual([])
  })

  it('is remembered when no entry of theirs is left', async () => {
    const { ctx, event, typed, people } = await prepared()
    const scope = { networkId: ctx.network.id, eventId: event.id }
    await ctx.db.stagePerson.create({
      data: { ...scope, name: 'Uwe Unbekannt', namingRefusedAt: new Date() },
    })
    await saveContribution(ctx, typed({ name: 'Uwe  unbekannt', organisation: { de: 'Amt' } }))
    expect(await people()).toEqual([])
    const { person } = await aPerson(ctx, { givenName: 'Uwe', familyName: 'Unbekannt' })
    await saveContribution(ctx, typed({ person: person.id }))
    expect(await people()).toMatchObject([{ name: 'Uwe Unbekannt' }])
    expect(await refusedNames(ctx, event.id)).toEqual(['Uwe Unbekannt'])
  })

  it('is known to the next release though only older ones name them', async () => {
    const { ctx, visitor, event, typed, people } = await prepared()
    const somebody = typed({ name: 'Uwe Unbekannt', organisation: { de: 'Amt' } })
    await saveContribution(ctx, somebody)
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    const [entry] = await people()
    await removeContribution(ctx, { event: event.id, id: entry?.id ?? '' })
    await saveContribution(ctx, somebody)
    await ctx.db.stagePerson.updateMany({
      where: { name: 'Uwe Unbekannt' },
      data: { namingRefusedAt: new Date() },
    })
    await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: null })
    expect(JSON.stringify(await releasedAgenda(visitor, event.id))).not.toContain('Uwe Unbekannt')
    expect(await ctx.db.stagePerson.count({ where: { name: 'Uwe Unbekannt' } })).toBe(1)
  })

  it('stays unnamed when the programme is gathered again for a release', async () => {
    const { ctx, visitor, event, typed } = await prepared()
    await saveContribution(ctx, typed({ name: 'Uwe Unbekannt' }))
    await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
    await ctx.db.stagePerson.updateMany({
      where: { name: 'Uwe Unbekannt' },
      data: { namingRefusedAt: new Date() },
    })
    await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: null })
    expect(JSON.stringify(await releasedAgenda(visitor, event.id))).not.toContain('Uwe Unbekannt')
    expect(
      (await contributions(ctx, 'Uwe Unbekannt')).every(({ nameWithdrawnAt }) => nameWithdrawnAt !== null),
    ).toBe(true)
  })
})
