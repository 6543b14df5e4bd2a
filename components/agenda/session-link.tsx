import type { ReactNode } from 'react'
import type { AgendaSession } from '@/lib/agenda/order'
import { hasMore, type ProgrammeView } from './view'

type Props = { session: AgendaSession | null; view: ProgrammeView; children: ReactNode }

/** A title that leads to the session's own page, where that says more. */
export function SessionLink({ session, view, children }: Props) {
  if (!session || !view.path || !hasMore(session, view)) return children
  const out = view.framed ? { target: '_top', rel: 'noopener' } : {}
  return (
    <a className="session-link" href={`${view.path}/sessions/${session.key}`} {...out}>
      {children}
    </a>
  )
}
