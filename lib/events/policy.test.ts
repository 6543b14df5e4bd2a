import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/context'
import { noStanding, visitor } from '@/lib/access/context'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import type { Audience, EventState } from '@/prisma/generated/enums'
import { canSeeEvent, canSeeInside, mayRegister, type RegisterableEvent, visibleEvents } from './policy'
import { forReader } from './queries'

const states: EventState[] = ['draft', 'announced', 'cancelled']
const audiences: Audience[] = ['public', 'signed_in', 'participants', 'members', 'guests']
const member = { key: 'ownMembership', facts: { kind: 'Mitglied' } }
const group = '0190aaaa-0000-7000-8000-000000000001'

const somebody = (more: Partial<Actor> = {}): Actor => ({
  ...visitor,
  kind: 'person',
  id: 'login',
  loginId: 'login',
  personId: null,
  ...more,
})
const aMember = somebody({ standing: { ...noStanding, member, participant: member } })

describe('seeing events', () => {
  it('means the same for one event and for a list, for every actor and kind of event', async () => {
    const { ctx } = await aNetwork()
    const { person } = await aPerson(ctx)
    const { networkId, id: personId } = person
    const events: { id: string }[] = []
    for (const state of states)
      for (const audience of audiences)
        for (const listed of [true, false])
          for (const audienceRule of [{}, { groups: [group] }])
            events.push(await anEvent(ctx, { state, audience, listed, audienceRule }))
    for (const state of states) {
      const claims = { state, audience: 'guests' as const, listed: false }
      const [invited, registered, given] = [
        await anEvent(ctx, claims),
        await anEvent(ctx, claims),
        await anEvent(ctx, claims),
      ]
      const due = { email: 'x@y.example', name: 'X', expires: new Date('2020-01-01') }
      await ctx.db.invitation.create({
        data: { networkId, eventId: invited.id, personId, tokenHash: invited.id, ...due },
      })
      await ctx.db.registration.create({
        data: { networkId, eventId: registered.id, personId, tokenHash: registered.id },
      })
      await ctx.db.registration.create({
        data: { networkId, eventId: given.id, personId, tokenHash: given.id, givenBackAt: new Date() },
      })
      events.push(invited, registered, given)
    }
    const participant = { ...noStanding, participant: member }
    const actors: Actor[] = [
      visitor,
      somebody(),
      somebody({ personId }),
      somebody({ standing: participant }),
      somebody({ standing: { ...participant, groups: [group] } }),
      aMember,
      { ...aMember, personId, standing: { ...aMember.standing, groups: [group] } },
      somebody({ roles: ['events'] }),
      somebody({ roles: ['steward'] }),
      { ...visitor, kind: 'link', personId },
    ]
    for (const actor of actors) {
      const rows = await ctx.db.event.findMany({ select: forReader(actor) })
      const listed = await ctx.db.event.findMany({ where: visibleEvents(actor), select: { id: true } })
      const seen = rows.filter((row) => canSeeEvent(actor, row)).map((row) => row.id)
      expect(listed.map((row) => row.id).sort()).toEqual(seen.sort())
      expect(rows.length).toBe(events.length)
    }
  })
})

const at = new Date('2026-06-01T10:00:00Z')
const event = (more: Partial<RegisterableEvent> = {}): RegisterableEvent => ({
  kind: 'conference',
  state: 'announced',
  listed: true,
  audience: 'public',
  audienceRule: {},
  endsAt: new Date('2026-06-02T10:00:00Z'),
  opensAt: null,
  closesAt: null,
  invitations: [],
  registrations: [],
  parts: [{ audience: null, audienceRule: {}, pools: [{}] }],
  ...more,
})
const why = (actor: Actor, more: Partial<RegisterableEvent>) => {
  const answer = mayRegister(actor, event(more), at)
  return answer.ok ? (answer.reason?.key ?? 'everybody') : answer.why
}

describe('registering', () => {
  it('is open to everybody at a public event', () => {
    expect(why(visitor, {})).toBe('everybody')
  })

  it('names the right of a member, and refuses others with the reason', () => {
    expect(why(aMember, { audience: 'members' })).toBe('ownMembership')
    expect(why(visitor, { audience: 'members' })).toBe('membersOnly')
    expect(why(visitor, { audience: 'signed_in' })).toBe('signIn')
    expect(why(somebody(), { audience: 'signed_in' })).toBe('everybody')
    expect(why(somebody(), { audience: 'participants' })).toBe('participantsOnly')
    expect(why(aMember, { audience: 'guests' })).toBe('guestsOnly')
  })

  it('takes an invited guest at a members event, as long as the invitation holds', () => {
    const guest = somebody({ personId: 'guest' })
    const invited = (expires: Date) => ({
      audience: 'members' as const,
      invitations: [{ personId: 'guest', expires }],
    })
    expect(why(guest, invited(new Date('2026-06-01T11:00:00Z')))).toBe('invitation')
    expect(why(guest, invited(new Date('2026-06-01T09:00:00Z')))).toBe('membersOnly')
  })

  it('is narrowed by groups', () => {
    const rule = { audience: 'participants' as const, audienceRule: { groups: ['cloud'] } }
    const inGroup = (id: string) =>
      somebody({ standing: { ...noStanding, participant: member, groups: [id] } })
    expect(why(inGroup('cloud'), rule)).toBe('group')
    expect(why(inGroup('data'), rule)).toBe('participantsOnly')
    expect(why(aMember, { audienceRule: { sectors: ['business'] } })).toBe('participantsOnly')
  })

  it('follows the parts: one that is open is enough, an assembly alone is not', () => {
    const assembly = { audience: 'members' as const, audienceRule: {}, pools: [{}] }
    const day = { audience: null, audienceRule: {}, pools: [{}] }
    expect(why(visitor, { parts: [assembly, day] })).toBe('everybody')
    expect(why(visitor, { parts: [assembly] })).toBe('participantsOnly')
    expect(why(visitor, { parts: [{ ...day, pools: [] }] })).toBe('noPlaces')
  })

  it('keeps to its window, both edges included', () => {
    const shifted = (ms: number) => new Date(at.getTime() + ms)
    expect(why(visitor, { opensAt: at, closesAt: at })).toBe('everybody')
    expect(why(visitor, { opensAt: shifted(1) })).toBe('notYet')
    expect(why(visitor, { closesAt: shifted(-1) })).toBe('closed')
    expect(why(visitor, { endsAt: shifted(-1) })).toBe('past')
  })

  it('ends with a cancellation, and never begins for somebody else’s congress', () => {
    expect(why(visitor, { state: 'cancelled' })).toBe('cancelled')
    expect(why(visitor, { kind: 'appearance' })).toBe('external')
    expect(why(visitor, { state: 'draft' })).toBe('notYet')
  })
})

describe('what is inside', () => {
  it('is for those whom the event is for, and for the office', () => {
    const members = event({ audience: 'members' })
    expect(canSeeInside(aMember, members)).toBe(true)
    expect(canSeeInside(visitor, members)).toBe(false)
    expect(canSeeInside(somebody({ roles: ['board'] }), members)).toBe(true)
  })
})
