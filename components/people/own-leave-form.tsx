import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { leaveNetwork } from '@/lib/standing/leaving/actions'

/** To which day, and whether that is meant. */
export async function LeaveForm({ ctx }: { ctx: Ctx }) {
  const [t, labels] = await Promise.all([getTranslations('me.leave'), formLabels()])
  const today = dayIn(ctx.network.zone, now())
  return (
    <Form action={leaveNetwork} hidden={{ network: ctx.network.slug }} labels={labels} prefix="leave">
      <DateField name="on" label={t('lastDay')} defaultValue={today} min={today} required />
      <CheckboxField name="sure" label={t('sure', { network: ctx.network.name })} required />
      <div className="form-actions">
        <SubmitButton variant="danger" pendingLabel={labels.pending}>
          {t('submit')}
        </SubmitButton>
      </div>
    </Form>
  )
}
