import type { Agenda, AgendaPerson, AgendaSession, Entry } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { clockIn, timeWords } from '@/lib/clock'
import type { translator } from '@/lib/i18n/translator'
import { inLanguage, type Locale, type Localized } from '@/lib/localized'

/** What every piece of a programme needs to know of the page it is on. */
export type AgendaView = {
  eventId: string
  locale: Locale
  zone: string
  /** Now; null where nothing is over or running (preview). */
  at: Date | null
  agenda: Agenda
  /** Stars are offered; not in the office's preview. */
  stars: boolean
  /** Where the pages of single sessions lie, with their language; absent where they are no links. */
  path?: string
  /** Links leave the frame that the programme is shown in. */
  framed?: boolean
  /** Keys of the sessions with documents or recordings that this reader may have. */
  materials?: ReadonlySet<string>
}

export type AgendaWords = ReturnType<typeof translator<'agenda'>>
/** A programme is drawn without hooks (components/ui/drawn.tsx), so its words come along. */
export type ProgrammeView = AgendaView & { t: AgendaWords }
/** Words and their language where it is not the page's. */
export type Said = { text: string; lang?: Locale }

/** What a session is called beside the time: its own label, else its kind. */
export const kindOf = (session: AgendaSession, view: AgendaView, t: AgendaWords): Said =>
  session.label ? inLanguage(session.label, view.locale) : { text: t(`kinds.${session.kind}`) }

/** The name of a session in a sentence: its title, else "Replik: Jürgen Renfer", else its kind. */
export function nameOf(session: AgendaSession, view: AgendaView, t: AgendaWords): Said {
  if (session.title) return inLanguage(session.title, view.locale)
  const kind = kindOf(session, view, t)
  const [person] = session.people
  return person ? { ...kind, text: t('band.with', { kind: kind.text, name: stageName(person) }) } : kind
}

export const roomOf = (session: AgendaSession, view: AgendaView): Localized | null =>
  view.agenda.rooms.find((room) => room.key === session.roomKey)?.name ?? null

export const minutesOf = ({ start, end }: Pick<Entry, 'start' | 'end'>) =>
  start && end ? Math.round((end.getTime() - start.getTime()) / 60_000) : null

/** Attributes of a ClockTime: hour, minute, machine and human time. */
export function clockOf(at: Date, view: Pick<AgendaView, 'zone' | 'locale'>) {
  return { ...clockIn(view.zone, at), iso: at.toISOString(), label: timeWords(view.locale, view.zone, at) }
}

/** Function and organisation in one line; null when neither is known. */
export function workOf(person: AgendaPerson, locale: Locale): Said | null {
  const parts = [person.function, person.organisation].filter((part) => part !== null)
  if (parts.length === 0) return null
  const said = parts.map((part) => inLanguage(part, locale))
  const lang = said.find((one) => one.lang)?.lang
  return { text: said.map((one) => one.text).join(', '), ...(lang ? { lang } : {}) }
}

/** Stars hang on sessions: a block's star is that of all it holds. */
export const starKeys = (sessions: readonly AgendaSession[]) => sessions.map((session) => session.key)

/** Short words about a session, which fit into the list; what is longer stands on its own page. */
export function blurbOf(session: AgendaSession, locale: Locale): Said | null {
  const text = session.abstract ?? session.description
  const said = text && inLanguage(text, locale)
  return said && said.text.length <= 300 ? said : null
}

/** True if the session's own page says more than the list does. */
export const hasMore = (session: AgendaSession, view: Pick<AgendaView, 'materials'>) =>
  session.abstract !== null ||
  session.description !== null ||
  session.links.length > 0 ||
  session.poolId !== null ||
  (view.materials?.has(session.key) ?? false)

/** Anchors of the page: a block's or single session's place, and a session's. */
export const entryAnchor = (entry: Entry) => `p-${entry.block?.key ?? entry.sessions[0]?.key}`
