import { useTranslations } from 'next-intl'
import type { AgendaSession } from '@/lib/agenda/order'
import { minutesOf } from '@/lib/agenda/slots/placing'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { bothLanguages, type SavedFact, SavedFacts } from './editor-saved'
import { type AgendaView, kindOf } from './view'

/** A session as it is saved now, in words, beside a form that wanted something else. */
export function EditorAsSaved({ session, view }: { session: AgendaSession; view: AgendaView }) {
  const t = useTranslations('agenda.office.session')
  const agenda = useTranslations('agenda')
  const more = useTranslations('editor')
  const room = view.agenda.rooms.find((one) => one.key === session.roomKey)
  const facts: SavedFact[] = [
    [t('kind'), kindOf(session, view, agenda).text],
    [t('title'), bothLanguages(session.title)],
    [more('session.subtitle'), bothLanguages(session.subtitle)],
    [t('start'), session.start ? dateTimeWords(view.locale, view.zone, session.start) : ''],
    [t('minutes'), session.start ? agenda('minutes', { count: minutesOf(session) }) : ''],
    [t('room'), words(room?.name, view.locale)],
    [more('session.abstract'), bothLanguages(session.abstract)],
    [t('description'), bothLanguages(session.description)],
  ]
  return <SavedFacts facts={facts} />
}
