import { ClockTime } from '@/components/ui/clock-time'
import type { Entry } from '@/lib/agenda/order'
import { inLanguage } from '@/lib/localized'
import { clockOf, entryAnchor, kindOf, minutesOf, type ProgrammeView } from './view'
import { NowFlag } from './voice'

/** A break: a quiet band, edge to edge. */
export function BreakRow({ entry, view }: { entry: Entry; view: ProgrammeView }) {
  const { t } = view
  const [session] = entry.sessions
  if (!session) return null
  const said = session.title ? inLanguage(session.title, view.locale) : kindOf(session, view, t)
  const minutes = minutesOf(entry)
  return (
    <div className="break-row" id={entryAnchor(entry)}>
      <div>{entry.start && <ClockTime {...clockOf(entry.start, view)} size="xs" />}</div>
      <p lang={said.lang}>
        {minutes === null ? said.text : t('breakFor', { name: said.text, count: minutes })}
        {view.at && session.start && session.end && session.start <= view.at && view.at < session.end && (
          <NowFlag session={session} view={view} />
        )}
      </p>
    </div>
  )
}
