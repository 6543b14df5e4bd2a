import { sessionsIn } from '@/lib/agenda/clashes'
import { type AgendaSession, type Entry, unplaced } from '@/lib/agenda/order'
import type { Warning } from '@/lib/agenda/warnings/queries'
import { words } from '@/lib/localized'
import { type AgendaView, type AgendaWords, nameOf } from './view'

/** The office's view: like a reader's, with the editor's address, whether this office member may change things, and what collides. */
export type EditorView = AgendaView & {
  path: string
  network: string
  writes: boolean
  warnings: readonly Warning[]
}

/** An entry in a sentence: the block's subject or the session's name. */
export const entryName = (entry: Entry, view: AgendaView, t: AgendaWords) =>
  entry.block ? words(entry.block.subject, view.locale) : nameOf(entry.sessions[0], view, t).text

/** A session quoted in a sentence. */
export const quoted = (session: AgendaSession, view: AgendaView, t: AgendaWords) =>
  view.locale === 'de' ? `„${nameOf(session, view, t).text}“` : `“${nameOf(session, view, t).text}”`

export const sessionPath = (session: AgendaSession, view: EditorView) => `${view.path}/sessions/${session.id}`
/** Where a session gets another time and room, by buttons and fields. */
export const movePath = (session: AgendaSession, view: EditorView) => `${sessionPath(session, view)}/move`

/** What collides at a session and nobody accepted. */
export const openWarningOf = (session: AgendaSession, view: EditorView) =>
  view.warnings.find(
    (warning) => !warning.accepted && sessionsIn(warning.clash).some((one) => one.id === session.id),
  )

/** Sessions that wait beside the grid. */
export const waitingIn = (view: AgendaView) => unplaced(view.agenda)
