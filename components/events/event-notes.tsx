import { getTranslations } from 'next-intl/server'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import type { ReaderEvent } from '@/lib/events/queries'
import { inLanguage } from '@/lib/localized'

/** What a reader must know before all else: it is cancelled, or only a draft. */
export async function EventNotes({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const t = await getTranslations('events')
  if (event.state === 'draft')
    return (
      <div className="wrap section">
        <Message kind="warning" title={t('draftNote.title')}>
          {t('draftNote.text')}
        </Message>
      </div>
    )
  if (!event.cancellation) return null
  const reason = inLanguage(event.cancellation.reason, ctx.locale)
  return (
    <div className="wrap section">
      <Message kind="danger" title={t('cancelled.title')}>
        <p lang={reason.lang}>{reason.text}</p>
        <p>{t('cancelled.text')}</p>
      </Message>
    </div>
  )
}
