import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { releaseAgenda } from '../commands'
import { tellEvent } from './tell'

afterAll(closeQueue)

const day = '2030-03-14T10:00:00Z'
const night = '2030-03-14T23:00:00Z'
const at = (time: string) => {
  process.env.KONVENT_NOW = time
}
beforeEach(() => at(day))
afterEach(() => {
  delete process.env.KONVENT_NOW
})

async function stage() {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, aPlan(), { pools: [{ capacity: 9 }] })
  const release = (tell: 'yes' | 'no' = 'yes') =>
    releaseAgenda(ctx, event.id, { name: 'Fassung', note: null, tell })
  await release('no')
  const email = 'kim.muster@amt.example'
  await ctx.db.stagePerson.updateMany({ where: { name: 'Kim Muster' }, data: { email } })
  const session = async (kind: 'impuls' | 'workshop') => {
    const row = await ctx.db.session.findFirst({ where: { eventId: event.id, releaseId: null, kind } })
    if (!row) throw new Error('no such session')
    return row
  }
  const later = async (kind: 'impuls' | 'workshop', minutes: number) => {
    const { id, startsAt, endsAt } = await session(kind)
    const moved = (time: Date | null) => new Date((time?.getTime() ?? 0) + minutes * 60_000)
    await ctx.db.session.updateMany({
      where: { id },
      data: { roomId: null, startsAt: moved(startsAt), endsAt: moved(endsAt) },
    })
  }
  const mails = () => mailsOf(ctx)
  return { network, ctx, visitor, event, release, session, later, mails, email }
}

const mailsOf = async (ctx: Ctx) => {
  const rows = await ctx.db.outbox.findMany({
    where: { kind: { in: ['agenda.stage', 'agenda.audience'] } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ kind, address, facts }) => {
    const { changes, ...rest } = facts as { changes: { what: string }[] }
    return {
      kind,
      address,
      what: changes.map((change) => change.what),
      facts: rest as Record<string, unknown>,
    }
  })
}

test('people on stage hear of the first release, once, however often the job runs', async () => {
  const { ctx, event, release, mails, email } = await stage()
  await release()
  expect(await tellEvent(ctx, event.id)).toBe(true)
  expect(await tellEvent(ctx, event.id)).toBe(false)
  expect(await mails()).toMatchObject([{ kind: 'agenda.stage', address: email, what: ['added'] }])
})

test('two workers at once write one mail', async () => {
  const { ctx, event, release, mails } = await stage()
  await release()
  await Promise.allSettled([1, 2, 3, 4].map(() => tellEvent(ctx, event.id)))
  expect(await mails()).toHaveLength(1)
})

test('nobody hears at night; in the morning one mail says what changed since they were last told', async () => {
  const { ctx, event, release, later, mails } = await stage()
  await release()
  await tellEvent(ctx, event.id)
  at(night)
  await later('impuls', 5)
  await release()
  expect(await tellEvent(ctx, event.id)).toBe(false)
  await later('impuls', 5)
  await release()
  expect(await tellEvent(ctx, event.id)).toBe(false)
  at('2030-03-15T06:05:00Z')
  await tellEvent(ctx, event.id)
  const [, second, third] = await mails()
  expect(second).toMatchObject({ what: ['moved'], facts: { sequence: 4 } })
  expect(third).toBeUndefined()
})

test('what comes back to where it was is no news', async () => {
  const { ctx, event, release, later, mails } = await stage()
  await release()
  await tellEvent(ctx, event.id)
  await later('workshop', 5)
  await release('no')
  await later('workshop', -5)
  await release()
  await tellEvent(ctx, event.id)
  expect(await mails()).toHaveLength(1)
})

test('a silent release writes to nobody, and the next one tells its changes, too', async () => {
  const { ctx, event, release, later, mails } = await stage()
  await release()
  await tellEvent(ctx, event.id)
  await later('impuls', 5)
  await release('no')
  expect(await tellEvent(ctx, event.id)).toBe(false)
  await release()
  await tellEvent(ctx, event.id)
  expect((await mails())[1]).toMatchObject({ what: ['moved'] })
})

test('whose session is gone gets it cancelled in the calendar', async () => {
  const { ctx, event, release, session, mails } = await stage()
  await release()
  await tellEvent(ctx, event.id)
  const { id, key } = await session('impuls')
  await ctx.db.contribution.deleteMany({ where: { sessionId: id } })
  await ctx.db.session.deleteMany({ where: { id } })
  await release()
  await tellEvent(ctx, event.id)
  expect((await mails())[1]).toMatchObject({ what: ['removed'], facts: { holds: [], gone: [{ key }] } })
})

test('those registered hear only of what they hold a place in or starred, in one mail', async () => {
  const { network, ctx, visitor, event, release, session, later, mails } = await stage()
  const { id, key } = await session('workshop')
  const poolId = event.parts[0]?.pools[0]?.id ?? ''
  const { address } = await aRegistration(network, visitor, event)
  const { login } = await aPerson(visitor)
  const { login: other } = await aPerson(visitor)
  const star = { networkId: network.id, eventId: event.id }
  const first = await session('impuls')
  await ctx.db.star.createMany({
    data: [
      { ...star, loginId: login?.id ?? '', sessionKey: key },
      { ...star, loginId: other?.id ?? '', sessionKey: first.key },
    ],
  })
  await ctx.db.session.updateMany({ where: { id }, data: { poolId } })
  await release('no')
  await release()
  await tellEvent(ctx, event.id)
  await later('workshop', 10)
  await release()
  await tellEvent(ctx, event.id)
  const audience = (await mails()).filter(({ kind }) => kind === 'agenda.audience')
  const told = audience.filter(({ what }) => what.includes('moved')).map((mail) => mail.address)
  expect(told.sort()).toEqual([address.email, login?.email].sort())
  expect(audience.map((mail) => mail.address)).not.toContain(other?.email)
})

test('nobody is told of a draft, nor after the event', async () => {
  const { ctx, event, release } = await stage()
  await release()
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'draft' } })
  expect(await tellEvent(ctx, event.id)).toBe(false)
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'announced' } })
  at('2030-04-17T10:00:00Z')
  expect(await tellEvent(ctx, event.id)).toBe(false)
})

/** Three on stage, released; the outbox refuses the mail after so many. */
async function breaking(after: number) {
  const here = await stage()
  const { ctx, event, release } = here
  for (const name of ['Hanna Probe', 'Emre Beispiel'])
    await ctx.db.stagePerson.updateMany({
      where: { name },
      data: { email: `${name.slice(0, 4)}@amt.example` },
    })
  await release()
  await db.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION breaks() RETURNS trigger AS $$ BEGIN
    IF NEW."networkId" = '${ctx.network.id}' AND
      (SELECT count(*) FROM "Outbox" WHERE "networkId" = NEW."networkId" AND kind LIKE 'agenda.%') >= ${after}
    THEN RAISE 'killed'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql`)
  await db.$executeRawUnsafe(
    'CREATE TRIGGER breaks BEFORE INSERT ON "Outbox" FOR EACH ROW EXECUTE FUNCTION breaks()',
  )
  await expect(tellEvent(ctx, event.id, 1)).rejects.toThrow('killed')
  await db.$executeRawUnsafe('DROP TRIGGER breaks ON "Outbox"')
  const addresses = async () => (await here.mails()).map(({ address }) => address)
  return { ...here, addresses }
}
afterEach(() => db.$executeRawUnsafe('DROP TRIGGER IF EXISTS breaks ON "Outbox"'))

test('a run that breaks in the middle is finished by the next one, and nobody hears twice', async () => {
  const { ctx, event, addresses } = await breaking(2)
  expect(await addresses()).toHaveLength(2)
  expect(await ctx.db.release.count({ where: { tell: true, toldAt: null } })).toBe(1)
  await Promise.allSettled([1, 2, 3].map(() => tellEvent(ctx, event.id, 1)))
  await tellEvent(ctx, event.id)
  expect(new Set(await addresses()).size).toBe(3)
  expect(await addresses()).toHaveLength(3)
  expect(await ctx.db.release.count({ where: { tell: true, toldAt: null } })).toBe(0)
})

test('what was begun is finished with what was said first, and only then comes the next release', async () => {
  const { ctx, event, later, release, mails } = await breaking(2)
  await later('impuls', 5)
  await release()
  await tellEvent(ctx, event.id)
  const all = await mails()
  const [moved, ...rest] = all.toReversed()
  expect(moved).toMatchObject({ what: ['moved'], address: 'kim.muster@amt.example' })
  expect(rest.map(({ what }) => what)).toEqual([['added'], ['added'], ['added']])
})
