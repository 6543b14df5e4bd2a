import { cache } from 'react'
import { type Actor, type Ctx, type NetworkFacts, noStanding, visitor } from '@/lib/access/context'
import { type CurrentLogin, currentLogin } from '@/lib/auth/current'
import { now } from '@/lib/clock'
import { type BoundDb, bind } from '@/lib/db'
import { isLocale, type Locale } from '@/lib/localized'
import { networkBySlug } from '@/lib/networks/facts'
import { personStanding } from './queries'

/** The actor that a login is in a network today: person, roles and standing are read afresh on each request. */
export async function actorOf(login: CurrentLogin, network: NetworkFacts, db: BoundDb): Promise<Actor> {
  const at = now()
  const person = await db.person.findFirst({
    where: { loginId: login.id },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      grants: {
        where: { from: { lte: at }, OR: [{ to: null }, { to: { gt: at } }] },
        select: { role: true, eventId: true },
      },
    },
  })
  const base = {
    ...visitor,
    kind: 'person' as const,
    id: login.id,
    loginId: login.id,
    email: login.email,
    name: login.email,
  }
  if (!person) return base
  const stewarding = person.grants.filter((g) => g.role === 'steward')
  return {
    ...base,
    name: `${person.givenName} ${person.familyName}`,
    personId: person.id,
    roles: [...new Set(person.grants.map((g) => g.role))],
    stewardOf: stewarding.some((g) => !g.eventId) ? 'all' : stewarding.flatMap((g) => g.eventId ?? []),
    standing: await personStanding(network, person.id),
  }
}

/**
 * The context of this request in a network, or null when there is no such network for this reader: a network that is
 * not public yet exists only for those who hold a role in it (and for the operator's console).
 */
export const contextFor = cache(async (slug: string, locale: Locale): Promise<Ctx | null> => {
  const network = isLocale(locale) && (await networkBySlug(slug))
  return network ? contextIn(network, locale) : null
})

/** The same for a network that was read already (an action has no cache of its own). */
export async function contextIn(network: NetworkFacts, locale: Locale): Promise<Ctx | null> {
  const db = bind(network.id)
  const login = await currentLogin()
  const actor = login ? await actorOf(login, network, db) : visitor
  if (!network.isPublic && actor.roles.length === 0) return null
  return { network, actor, db, locale }
}

/** A context for a job: a named system actor, no standing. */
export const systemContext = (network: NetworkFacts, job: string, locale: Locale = 'de'): Ctx => ({
  network,
  actor: { ...visitor, kind: 'system', id: job, name: job, standing: noStanding },
  db: bind(network.id),
  locale,
})

/** A context for somebody who came by a link in a mail: `id` is the record that the link belongs to. */
export const linkContext = (
  network: NetworkFacts,
  link: { id: string; name: string; personId: string | null },
  locale: Locale,
): Ctx => ({
  network,
  actor: { ...visitor, kind: 'link', id: link.id, name: link.name, personId: link.personId },
  db: bind(network.id),
  locale,
})
