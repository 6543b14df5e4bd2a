import type { NetworkFacts } from '@/lib/access/context'
import { visitor } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import { type Locale, words } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { sessionPath } from '../links'
import type { Agenda, AgendaSession } from '../order'
import { canSeeAgenda } from '../policy'
import type { AgendaReader } from '../queries'
import { sessionTitle } from '../session-title'
import { stageName } from '../stage-name'
import { type KindWords, kindWords } from './titles'

type FactsEvent = Pick<
  AgendaReader,
  | 'slug'
  | 'title'
  | 'theme'
  | 'state'
  | 'format'
  | 'precision'
  | 'startsAt'
  | 'endsAt'
  | 'zone'
  | 'venue'
  | 'audience'
  | 'audienceRule'
  | 'confidential'
  | 'listed'
>

/** When an event is, as exactly as is known: an instant, a day or a month of its zone; nothing where it is vaguer. */
function datesOf({ precision, startsAt, endsAt, zone }: FactsEvent) {
  if (precision !== 'time' && precision !== 'day' && precision !== 'month') return {}
  const said = (at: Date) =>
    precision === 'time' ? at.toISOString() : dayIn(zone, at).slice(0, precision === 'day' ? 10 : 7)
  return { startDate: said(startsAt), endDate: said(endsAt) }
}

const modes = { onsite: 'Offline', online: 'Online', hybrid: 'Mixed' } as const

/** True if the agenda is everybody's: only then search engines are told of it. */
export const isPublicAgenda = (event: FactsEvent) =>
  canSeeAgenda(visitor, { ...event, invitations: [], registrations: [] }) && !event.confidential

function place(event: FactsEvent, url: string, locale: Locale) {
  const venue = venueOf(event.venue)
  const online = { '@type': 'VirtualLocation', url }
  if (event.format === 'online') return online
  const name = words(venue?.name, locale)
  return name ? { '@type': 'Place', name, ...(venue?.address ? { address: venue.address } : {}) } : undefined
}

function partOf(
  session: AgendaSession,
  agenda: Agenda,
  agreed: ReadonlySet<string>,
  at: { url: string; locale: Locale; kinds: KindWords },
) {
  const subject = agenda.blocks.find((block) => block.key === session.blockKey)?.subject ?? null
  const room = agenda.rooms.find((one) => one.key === session.roomKey)
  // A name only of those who agreed to be named: search engines forget late.
  const named = session.people.filter((person) => person.stagePersonId && agreed.has(person.stagePersonId))
  const performers = named.map((person) => ({ '@type': 'Person', name: stageName(person) }))
  const person = named[0] ? stageName(named[0]) : null
  return {
    '@type': 'Event',
    name: sessionTitle(session, person, subject, at.kinds[at.locale], at.locale),
    startDate: session.start?.toISOString(),
    endDate: session.end?.toISOString(),
    url: at.url,
    ...(room ? { location: { '@type': 'Place', name: words(room.name, at.locale) } } : {}),
    ...(session.language ? { inLanguage: session.language } : {}),
    ...(performers.length > 0 ? { performer: performers } : {}),
  }
}

/**
 * An event and these of its sessions as search engines read them (schema.org), or null where it is not everybody's. Names
 * of people only where they agreed to be named in public (`agreed`: ids of StagePerson).
 */
export function eventFacts(
  network: NetworkFacts,
  event: FactsEvent,
  {
    agenda,
    sessions,
    agreed,
  }: { agenda: Agenda; sessions: readonly AgendaSession[]; agreed: ReadonlySet<string> },
  locale: Locale,
): object | null {
  if (!isPublicAgenda(event)) return null
  const kinds = kindWords(network)
  const url = absoluteUrl(locale, `/${network.slug}/events/${event.slug}`)
  const location = place(event, url, locale)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: [words(event.theme, locale), words(event.title, locale)].filter(Boolean).join(', '),
    url,
    ...datesOf(event),
    eventAttendanceMode: `https://schema.org/${modes[event.format]}EventAttendanceMode`,
    eventStatus: `https://schema.org/Event${event.state === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    organizer: { '@type': 'Organization', name: network.name, url: absoluteUrl(locale, `/${network.slug}`) },
    ...(location ? { location } : {}),
    ...(sessions.length > 0
      ? {
          subEvent: sessions
            .filter((session) => session.start && session.kind !== 'break')
            .map((session) =>
              partOf(session, agenda, agreed, {
                url: absoluteUrl(locale, sessionPath(network.slug, event.slug, session.key)),
                locale,
                kinds,
              }),
            ),
        }
      : {}),
  }
}

/** JSON that may stand inside a script element: nothing in it can end one. */
export const scriptJson = (facts: object) =>
  JSON.stringify(facts).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
