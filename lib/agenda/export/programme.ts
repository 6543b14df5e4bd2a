import type { Ctx } from '@/lib/access/context'
import { clockIn, instantIn, longDate, whenWords, zoneName } from '@/lib/clock'
import { letterheadOf } from '@/lib/documents/letterhead'
import { pdf } from '@/lib/documents/pdf'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { type AgendaPerson, type AgendaSession, daysOf, type Entry } from '../order'
import type { AgendaReader, ReleasedAgenda } from '../queries'
import { stageName } from '../stage-name'

/** The released programme to print and to send: by day and time, blocks with their voices. Tagged. */
export function programmePdf(ctx: Ctx, event: AgendaReader, { release, agenda }: ReleasedAgenda) {
  const { locale, network } = ctx
  const t = translator(locale, network.tone, 'agenda')
  const clock = (at: Date | null) => {
    if (!at) return ''
    const { hour, minute } = clockIn(event.zone, at)
    return `${hour}:${minute}`
  }
  const rooms = new Map(agenda.rooms.map((room) => [room.key, words(room.name, locale)]))
  const person = (one: AgendaPerson) =>
    [stageName(one), words(one.function, locale), words(one.organisation, locale)].filter(Boolean).join(', ')
  const kind = (session: AgendaSession) => words(session.label, locale) || t(`kinds.${session.kind}`)
  const voice = (session: AgendaSession) => ({
    time: clock(session.start),
    kind: kind(session),
    title: words(session.title, locale),
    people: session.people.map(person),
  })
  const entry = ({ block, start, end, label, number, sessions }: Entry) => {
    const [first] = sessions
    const where = new Set(sessions.map((one) => rooms.get(one.roomKey ?? '') ?? ''))
    const numbered = label && number !== null ? `${label} ${number}` : ''
    return {
      from: clock(start),
      to: clock(end),
      room: where.size === 1 ? [...where][0] : '',
      title: words(block?.subject ?? first.title, locale) || kind(first),
      note: [numbered, !block && first.title && first.kind !== 'other' ? kind(first) : '']
        .filter(Boolean)
        .join(', '),
      text: block ? words(block.context, locale) : words(first.subtitle, locale),
      quiet: !block && first.kind === 'break',
      voices: block ? sessions.map(voice) : [],
      people: block ? [] : first.people.map(person),
    }
  }
  const title = `${t('pdf.title')}: ${words(event.title, locale)}`
  const venue = venueOf(event.venue)
  return pdf(
    'lib/agenda/export/programme.typ',
    {
      head: letterheadOf(network, locale),
      heading: words(event.theme, locale) || words(event.title, locale),
      sub: words(event.theme, locale) ? words(event.title, locale) : '',
      when: whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt),
      where: [words(venue?.name, locale), venue?.address].filter(Boolean).join(', '),
      days: daysOf(agenda, event.zone).map((day) => ({
        date: day.date ? longDate(locale, event.zone, instantIn(event.zone, `${day.date}T12:00`)) : '',
        entries: day.entries.map(entry),
      })),
      closing: [
        t('end', {
          zone: zoneName(locale, event.zone, event.startsAt),
          date: longDate(locale, event.zone, event.startsAt),
        }),
        t('release', { name: release.name, date: longDate(locale, event.zone, release.at) }),
      ].join(' '),
    },
    { title, locale },
  )
}
