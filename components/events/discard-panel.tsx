import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { discardEvent } from '@/lib/events/actions'

/** Throwing a draft away: what goes with it, asked once. */
export async function DiscardPanel({ network, id }: { network: string; id: string }) {
  const t = await getTranslations('events.office.discard')
  return (
    <Section stacked title={t('title')}>
      <ConfirmForm
        action={discardEvent}
        hidden={{ network, id }}
        labels={await formLabels()}
        open={t('open')}
        title={t('ask')}
        consequence={t('text')}
        confirm={t('confirm')}
        prefix="discard"
      />
    </Section>
  )
}
