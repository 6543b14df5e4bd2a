import { useTranslations } from 'next-intl'
import { ActionButton } from '@/components/form/action-button'
import { redoAction, undoAction } from '@/lib/agenda/editing/actions'

type Turn = { action: string; what: string } | null
type Props = { network: string; event: string; undo: Turn; redo: Turn }

/** Takes back one's own last change, and does it again; each says which. */
export function EditorTurn({ network, event, undo, redo }: Props) {
  const t = useTranslations('editor')
  const hidden = { network, event }
  const label = (word: string, turn: NonNullable<Turn>) => (
    <span title={t('undoWhat', { ...turn, what: turn.what || 'none' })}>
      {word}
      <span className="visually-hidden">: {t('undoWhat', { ...turn, what: turn.what || 'none' })}</span>
    </span>
  )
  return (
    <>
      {undo && (
        <ActionButton
          action={undoAction}
          hidden={hidden}
          label={label(t('undo'), undo)}
          variant="secondary"
        />
      )}
      {redo && (
        <ActionButton
          action={redoAction}
          hidden={hidden}
          label={label(t('redo'), redo)}
          variant="secondary"
        />
      )}
    </>
  )
}
