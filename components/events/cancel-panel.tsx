import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { TextArea } from '@/components/form/text-area'
import { Section } from '@/components/layout/section'
import { cancelEvent } from '@/lib/events/actions'

type Props = {
  network: string
  id: string
  /** Who gets a mail at once; `unreachable` is registered without an address. */
  hear: { registered: number; unreachable: number; invited: number; others: number }
}

/** Calling an event off: says how many will hear of it, asks for the reason, once. */
export async function CancelPanel({ network, id, hear }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('events.office.cancel'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <Section stacked title={t('heading')}>
      <ConfirmForm
        action={cancelEvent}
        hidden={{ network, id }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        open={t('open')}
        title={t('title')}
        consequence={t('consequence', hear)}
        confirm={t('confirm', { count: hear.registered + hear.invited + hear.others })}
      >
        <TextArea
          name="reason.de"
          label={`${t('reason')} (${common('german')})`}
          hint={t('reasonHint')}
          required
        />
        <TextArea
          name="reason.en"
          label={`${t('reason')} (${common('english')})`}
          optionalLabel={common('optional')}
          lang="en"
        />
      </ConfirmForm>
    </Section>
  )
}
