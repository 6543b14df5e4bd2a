import { GripVertical, MoveRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { AgendaSession } from '@/lib/agenda/order'
import { minutesOf, seenOf } from '@/lib/agenda/slots/placing'
import { type EditorView, movePath } from './editor-view'
import { nameOf } from './view'

/** What the drag reads of a session's element. */
export function useItemFacts(session: AgendaSession, view: EditorView, across = false) {
  const t = useTranslations('agenda')
  const room = view.agenda.rooms.find((one) => one.key === session.roomKey)
  return {
    'data-item': session.id,
    'data-name': nameOf(session, view, t).text,
    'data-minutes': minutesOf(session),
    'data-seen': seenOf(view.agenda, session),
    'data-from': session.start?.toISOString() ?? '',
    'data-room': room?.id ?? '',
    'data-across': across,
  }
}

type Props = { session: AgendaSession; view: EditorView }

/** Picks a session up; it shows itself where scripts listen. */
export function Grip({ session, view }: Props) {
  const t = useTranslations('editor.grid')
  const name = nameOf(session, view, useTranslations('agenda')).text
  return (
    <button type="button" className="grip" data-grip={session.id} aria-label={t('grip', { name })}>
      <Icon of={GripVertical} size={18} />
    </button>
  )
}

/** The grip, and the way to time and room without one. */
export function ItemTools({ session, view }: Props) {
  const t = useTranslations('editor.grid')
  const name = nameOf(session, view, useTranslations('agenda')).text
  return (
    <span className="item-tools">
      <Grip session={session} view={view} />
      <a
        className="grip-move"
        href={movePath(session, view)}
        aria-label={t('move', { name })}
        title={t('move', { name })}
      >
        <Icon of={MoveRight} size={18} />
      </a>
    </span>
  )
}
