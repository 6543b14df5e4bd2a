import type { Agenda, AgendaSession } from '@/lib/agenda/order'
import { sessionTitle } from '@/lib/agenda/session-title'
import { stageName } from '@/lib/agenda/stage-name'
import type { Locale } from '@/lib/localized'
import type { AgendaWords } from './view'

/** What a session of this programme is called where it stands outside its block. */
export const sessionName = (session: AgendaSession, agenda: Agenda, locale: Locale, t: AgendaWords) =>
  sessionTitle(
    session,
    session.people[0] ? stageName(session.people[0]) : null,
    agenda.blocks.find((block) => block.key === session.blockKey)?.subject ?? null,
    (kind) => t(`kinds.${kind}`),
    locale,
  )
