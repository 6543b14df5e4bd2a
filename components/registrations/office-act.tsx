import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import type { Ctx } from '@/lib/access/context'
import { actOnSelection } from '@/lib/registrations/office/bulk/actions'
import type { Selection, StateAct } from '@/lib/registrations/office/bulk/schema'
import { OfficeSelection } from './office-selection'

type Props = { ctx: Ctx; event: string; act: StateAct; selection: Selection; count: number }

/** The button that does something to so many; what cannot be taken back asks once. */
export async function OfficeAct({ ctx, event, act, selection, count }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.office.bulk'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const form = {
    action: actOnSelection,
    hidden: { network: ctx.network.slug, event, act, expected: count },
    labels: { summary: errors('summary'), pending: common('pending') },
  }
  const words = t(`buttons.${act}`, { count })
  if (act === 'confirm' || act === 'present' || act === 'absent')
    return (
      <Form {...form} submit={words} className="form mt-24">
        <OfficeSelection selection={selection} />
      </Form>
    )
  return (
    <ConfirmForm
      {...form}
      open={t(`open.${act}`)}
      title={words}
      consequence={t(`consequence.${act}`)}
      confirm={words}
    >
      <OfficeSelection selection={selection} />
      {act === 'decline' && (
        <TextArea
          name="reason"
          label={t('declineReason')}
          hint={t('declineReasonHint')}
          optionalLabel={common('optional')}
          rows={3}
          maxLength={1000}
        />
      )}
    </ConfirmForm>
  )
}
