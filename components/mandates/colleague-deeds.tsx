import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-fields'
import { formLabels } from '@/components/layout/form-labels'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { confirmColleague, endColleague, refuseColleague } from '@/lib/memberships/affiliations/actions'
import { carried, type Place } from './place'

type Props = { place: Place; id: string; name: string; state: 'asking' | 'invited' | 'current' }

/** What the coordinator can say about a colleague: yes, no, not any more. */
export async function ColleagueDeeds({ place, id, name, state }: Props) {
  const [t, e, labels] = await Promise.all([
    getTranslations('mandates.colleagues'),
    getTranslations('mandates.end'),
    formLabels(),
  ])
  const hidden = { ...carried(place), affiliationId: id }
  const named = (words: string) => (
    <>
      {words}
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
  const panel = { labels, hidden, variant: 'quiet' as const }
  if (state === 'current')
    return (
      <div className="deeds">
        <ConfirmForm
          {...panel}
          action={endColleague}
          prefix={`left-${id}`}
          open={named(t('end'))}
          title={t('endTitle', { name })}
          consequence={t('endText')}
          confirm={t('endConfirm')}
        >
          <DateField name="on" label={e('to')} hint={e('toHint')} />
        </ConfirmForm>
      </div>
    )
  const asking = state === 'asking'
  return (
    <div className="deeds">
      {asking && (
        <ActionButton
          action={confirmColleague}
          hidden={hidden}
          variant="secondary"
          label={named(t('confirm'))}
        />
      )}
      <ConfirmForm
        {...panel}
        action={refuseColleague}
        prefix={`refuse-${id}`}
        open={named(asking ? t('refuse') : t('withdraw'))}
        title={asking ? t('refuseTitle', { name }) : t('withdrawTitle', { name })}
        consequence={asking ? t('refuseText') : t('withdrawText')}
        confirm={asking ? t('refuseConfirm') : t('withdraw')}
      />
    </div>
  )
}
