import type { Ctx } from '@/lib/access/context'
import type { CurrentLogin } from '@/lib/auth/current'
import { db } from '@/lib/db'
import { forReader } from '@/lib/events/queries'
import { addressOf } from '@/lib/registrations/notice'
import { actorOf } from '@/lib/standing/context'
import { canSeeAgenda } from '../policy'
import { changesFor } from './changes'
import type { Letter } from './letters'
import type { Told } from './told'

type Reader = {
  email: string
  language: string
  name: string
  pools: Set<string>
  stars: Set<string>
  /** Only by their stars: whether they may still see the programme is asked when there is something to tell. */
  login?: { id: string; email: string; language: string }
}

const holding = ['confirmed', 'held', 'offered', 'requested', 'waiting'] as const

/** Who registered, by login where they have one, so that they and their stars are one reader. */
async function registered(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.registration.findMany({
    where: { eventId, givenBackAt: null, lapsesAt: null },
    select: {
      id: true,
      language: true,
      person: {
        select: {
          loginId: true,
          givenName: true,
          familyName: true,
          addresses: { select: { email: true, kind: true, verifiedAt: true, endedAt: true } },
        },
      },
      places: { where: { state: { in: [...holding] } }, select: { poolId: true } },
    },
  })
  const readers = new Map<string, Reader>()
  for (const { id, language, person, places } of rows) {
    const email = addressOf(person.addresses)
    const name = `${person.givenName} ${person.familyName}`
    if (email && places.length > 0)
      readers.set(person.loginId ?? id, {
        ...{ email, language, name, stars: new Set<string>() },
        pools: new Set(places.map(({ poolId }) => poolId)),
      })
  }
  return readers
}

/** Whoever keeps stars, added to those who registered. */
async function withStars(ctx: Ctx, eventId: string, readers: Map<string, Reader>) {
  const stars = await ctx.db.star.findMany({
    where: { eventId },
    select: { sessionKey: true, login: { select: { id: true, email: true, language: true } } },
  })
  for (const { sessionKey, login } of stars) {
    const reader = readers.get(login.id) ?? {
      ...{ email: login.email, language: login.language, name: '', login },
      ...{ pools: new Set<string>(), stars: new Set<string>() },
    }
    reader.stars.add(sessionKey)
    readers.set(login.id, reader)
  }
  return readers
}

async function maySee(
  ctx: Ctx,
  eventId: string,
  { id, email, language }: { id: string; email: string; language: string },
) {
  const login: CurrentLogin = { id, email, language, operator: false, signInId: id }
  const actor = await actorOf(login, ctx.network, ctx.db)
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select: forReader(actor) })
  return event !== null && canSeeAgenda(actor, event)
}

/**
 * What changed, for people registered in sessions with places of their own that they hold or wait for, and for whoever
 * keeps stars in those; each in one mail. It names nobody: the programme does, for those who may see it.
 */
export async function audienceLetters(ctx: Ctx, { event, after, seen }: Told): Promise<Letter[]> {
  if (!seen) return []
  const letters: Letter[] = []
  const readers = await withStars(ctx, event.id, await registered(ctx, event.id))
  for (const [id, { email, language, name, pools, stars, login }] of readers) {
    const theirs = (sessions: typeof after.sessions) =>
      new Set(
        sessions
          .filter(({ key, poolId }) => stars.has(key) || (poolId !== null && pools.has(poolId)))
          .map(({ key }) => key),
      )
    const own = { before: theirs(seen.agenda.sessions), after: theirs(after.sessions) }
    const changes = changesFor(seen.agenda, after, own)
    if (changes.length === 0 || (login && !(await maySee(ctx, event.id, login)))) continue
    const mail: Letter['mail'] = {
      kind: 'agenda.audience',
      language: language === 'en' ? 'en' : 'de',
      address: email,
      lane: 'bulk',
      facts: { name, event: { slug: event.slug, title: event.title, zone: event.zone }, changes },
    }
    letters.push({ reader: id, mail })
  }
  return letters
}

/** Networks whose programmes have a release that is still to be told. */
export const networksWaiting = () =>
  db.network.findMany({ where: { releases: { some: { tell: true, toldAt: null } } } })
