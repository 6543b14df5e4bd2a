import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { EmptyState } from '@/components/ui/empty-state'
import { startDraft } from '@/lib/forms/office/actions'
import { type Desk, mayWrite } from './desk'

/** Nothing is being changed: says so and offers the first step. */
export async function NoDraft({ desk }: { desk: Desk }) {
  const { ctx, form } = desk
  const t = await getTranslations('forms')
  const hidden = { network: ctx.network.slug, form: form.id }
  return (
    <div className="mt-24">
      <EmptyState
        level={2}
        title={t('publish.noDraft')}
        text={t('publish.noDraftText', { number: form.live?.number ?? 0 })}
        action={
          mayWrite(desk) && <ActionButton action={startDraft} hidden={hidden} label={t('head.start')} />
        }
      />
    </div>
  )
}
