import { useTranslations } from 'next-intl'
import type { AgendaSession } from '@/lib/agenda/order'
import { minutesOf } from '@/lib/agenda/slots/placing'
import { dateTimeWords } from '@/lib/clock'
import { type Localized, words } from '@/lib/localized'
import { type AgendaView, kindOf } from './view'

/** A session as it is saved now, in words, beside a form that wanted something else. */
export function EditorAsSaved({ session, view }: { session: AgendaSession; view: AgendaView }) {
  const t = useTranslations('agenda.office.session')
  const agenda = useTranslations('agenda')
  const more = useTranslations('editor')
  const text = (value: Localized | null) => [value?.de, value?.en].filter(Boolean).join(' / ')
  const room = view.agenda.rooms.find((one) => one.key === session.roomKey)
  const facts: [string, string][] = [
    [t('kind'), kindOf(session, view, agenda).text],
    [t('title'), text(session.title)],
    [more('session.subtitle'), text(session.subtitle)],
    [t('start'), session.start ? dateTimeWords(view.locale, view.zone, session.start) : ''],
    [t('minutes'), session.start ? agenda('minutes', { count: minutesOf(session) }) : ''],
    [t('room'), words(room?.name, view.locale)],
    [more('session.abstract'), text(session.abstract)],
    [t('description'), text(session.description)],
  ]
  return (
    <dl className="as-saved">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || more('theirs.empty')}</dd>
        </div>
      ))}
    </dl>
  )
}
