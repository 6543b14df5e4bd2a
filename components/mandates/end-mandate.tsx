import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { RadioGroup } from '@/components/form/radio-group'
import { formLabels } from '@/components/layout/form-labels'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { endMandate } from '@/lib/memberships/mandates/actions'
import { choosableReasons } from '@/lib/memberships/mandates/schema'
import { carried, type Place } from './place'

type Props = { place: Place; mandateId: string; name: string; confirmed: boolean }

/** Ends a mandate with its reason and last day; an unconfirmed one is withdrawn. */
export async function EndMandate({ place, mandateId, name, confirmed }: Props) {
  const [t, labels] = await Promise.all([getTranslations('mandates.end'), formLabels()])
  const words = confirmed
    ? { title: t('title', { name }), consequence: t('text', { name }), confirm: t('confirm') }
    : {
        title: t('withdrawTitle', { name }),
        consequence: t('withdrawText'),
        confirm: t('confirmWithdraw'),
      }
  return (
    <ConfirmForm
      action={endMandate}
      labels={labels}
      hidden={{ ...carried(place), mandateId, ...(confirmed ? {} : { reason: 'recalled' }) }}
      prefix={`end-${mandateId}`}
      variant="quiet"
      open={
        <>
          {confirmed ? t('open') : t('withdraw')}
          <VisuallyHidden>{name}</VisuallyHidden>
        </>
      }
      {...words}
    >
      {confirmed && (
        <>
          <RadioGroup
            name="reason"
            label={t('reason')}
            options={choosableReasons.map((value) => ({ value, label: t(value) }))}
            defaultValue="resigned"
          />
          <DateField name="to" label={t('to')} hint={t('toHint')} />
        </>
      )}
    </ConfirmForm>
  )
}
