import type { AgendaSession, Entry } from '@/lib/agenda/order'
import { words } from '@/lib/localized'
import { type AgendaView, type AgendaWords, nameOf } from './view'

/** The office's view: like a reader's, with the editor's address and whether this office member may change things. */
export type EditorView = AgendaView & { path: string; network: string; writes: boolean }

/** An entry in a sentence: the block's subject or the session's name. */
export const entryName = (entry: Entry, view: AgendaView, t: AgendaWords) =>
  entry.block ? words(entry.block.subject, view.locale) : nameOf(entry.sessions[0], view, t).text

/** A session quoted in a sentence. */
export const quoted = (session: AgendaSession, view: AgendaView, t: AgendaWords) =>
  view.locale === 'de' ? `„${nameOf(session, view, t).text}“` : `“${nameOf(session, view, t).text}”`

export const sessionPath = (session: AgendaSession, view: EditorView) => `${view.path}/sessions/${session.id}`
