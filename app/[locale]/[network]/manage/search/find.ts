import { officeActions, officeWays } from '@/components/networks/office-ways'
import type { Hit, HitGroup } from '@/components/office/palette/use-hits'
import { type Ctx, can } from '@/lib/access/context'
import { findCases } from '@/lib/applications/find/queries'
import { whenWords } from '@/lib/clock'
import { findEvents } from '@/lib/events/office/find'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { findRegistered } from '@/lib/registrations/office/find'
import { findOrganisations, findPeople } from '@/lib/standing/list/find'

const most = 6

/** What the office finds for a word, of what this reader may see; without a word, where they can go. */
export async function find(ctx: Ctx, asked: string): Promise<HitGroup[]> {
  const q = asked.trim().slice(0, 100)
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const records = q
    ? await Promise.all([
        organisations(ctx, q),
        people(ctx, q),
        events(ctx, q),
        registered(ctx, q),
        applications(ctx, q),
      ])
    : []
  const groups = [...records, pages(ctx, q), actions(ctx, q)]
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ key, hits }) => ({ key, label: t(`search.groups.${key}`), hits }))
}

const at = (ctx: Ctx, path: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage${path}`)
type Key = 'people' | 'organisations' | 'events' | 'registered' | 'applications' | 'pages' | 'actions'
type Found = { key: Key; hits: Hit[] }

async function people(ctx: Ctx, q: string): Promise<Found> {
  if (!can(ctx.actor, 'people.names')) return { key: 'people', hits: [] }
  const found = await findPeople(ctx, q, most)
  // Whoever reads names alone is led to the list, which tells them no more.
  const href = (person: { id: string; name: string }) =>
    can(ctx.actor, 'people.read') ? `/people/${person.id}` : `/people?q=${encodeURIComponent(person.name)}`
  return {
    key: 'people',
    hits: found.map((one) => ({ title: one.name, note: one.work, href: at(ctx, href(one)) })),
  }
}

async function organisations(ctx: Ctx, q: string): Promise<Found> {
  if (!can(ctx.actor, 'people.read')) return { key: 'organisations', hits: [] }
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const found = await findOrganisations(ctx, q, most)
  return {
    key: 'organisations',
    hits: found.map((one) => ({
      title: one.name,
      note: `${one.place}, ${t('search.peopleCount', { count: one.people })}`,
      href: at(ctx, `/organisations/${one.id}`),
    })),
  }
}

async function events(ctx: Ctx, q: string): Promise<Found> {
  if (!can(ctx.actor, 'events.read')) return { key: 'events', hits: [] }
  const found = await findEvents(ctx, q, most)
  return {
    key: 'events',
    hits: found.map((one) => ({
      title: words(one.title, ctx.locale),
      note: whenWords(ctx.locale, one.zone, one.precision, one.startsAt, one.endsAt),
      href: at(ctx, `/events/${one.id}`),
    })),
  }
}

async function registered(ctx: Ctx, q: string): Promise<Found> {
  if (!can(ctx.actor, 'events.read')) return { key: 'registered', hits: [] }
  const found = await findRegistered(ctx, q, most)
  return {
    key: 'registered',
    hits: found.map((one) => ({
      title: one.name,
      note: words(one.event, ctx.locale),
      href: at(ctx, `/events/${one.eventId}/registrations/${one.id}`),
    })),
  }
}

async function applications(ctx: Ctx, q: string): Promise<Found> {
  if (!can(ctx.actor, 'applications.read')) return { key: 'applications', hits: [] }
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const found = await findCases(ctx, q, most)
  return {
    key: 'applications',
    hits: found.map((one) => ({
      title: one.name,
      note: [one.kind, t(`search.states.${one.state}`)].filter(Boolean).join(', '),
      href: at(ctx, `/applications/${one.id}`),
    })),
  }
}

const fits = (title: string, q: string) =>
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.toLowerCase().includes(word))

function pages(ctx: Ctx, q: string): Found {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const hits = officeWays
    .flat()
    .filter(([, , ability]) => can(ctx.actor, ability))
    .map(([name, path]) => ({ title: t(`ways.${name}`), href: at(ctx, path) }))
  return { key: 'pages', hits: hits.filter(({ title }) => fits(title, q)) }
}

function actions(ctx: Ctx, q: string): Found {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const hits = officeActions
    .filter(([, , ability]) => can(ctx.actor, ability))
    .map(([name, path]) => ({ title: t(`search.actions.${name}`), href: at(ctx, path) }))
  return { key: 'actions', hits: hits.filter(({ title }) => fits(title, q)) }
}
