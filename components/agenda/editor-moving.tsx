import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { arrangeAction, dragAction, swapStayAction } from '@/lib/agenda/slots/actions'
import { EditorDrag } from './editor-drag'
import type { EditorView } from './editor-view'

/** The grid and what lies beside it, to be picked up; for those who only read it stays as it is. */
export function EditorMoving({ view, children }: { view: EditorView; children: ReactNode }) {
  const t = useTranslations('editor.grid')
  if (!view.writes) return children
  const facts = { name: '%name', time: '%time', room: '%room', minutes: '%minutes' }
  return (
    <EditorDrag
      place={dragAction}
      swap={swapStayAction}
      arrange={arrangeAction}
      hidden={{ network: view.network, event: view.eventId }}
      words={{
        lifted: t('lifted', facts),
        over: t('over', facts),
        dropped: t('dropped', facts),
        cancelled: t('cancelled', facts),
        taken: t('taken', facts),
        takenMany: t('takenMany'),
        swap: t('swap', facts),
        cancel: t('cancel'),
        saving: t('saving'),
        aside: t('aside', facts),
        resized: t('resized', facts),
      }}
      locale={view.locale}
      zone={view.zone}
    >
      {children}
      <dl className="grid-keys">
        {(['space', 'arrows', 'length', 'delete', 'escape'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}Text`)}</dd>
          </div>
        ))}
      </dl>
    </EditorDrag>
  )
}
