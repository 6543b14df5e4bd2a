import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { DateTimeField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { localIn, zoneName } from '@/lib/clock'
import {
  extendInvitation,
  resendInvitation,
  withdrawInvitation,
} from '@/lib/registrations/invitations/actions'
import type { ListedInvitation } from '@/lib/registrations/invitations/queries'

type Props = { ctx: Ctx; zone: string; row: ListedInvitation }

/** What the office can do about an invitation that nobody has answered. */
export async function InvitationDeeds({ ctx, zone, row }: Props) {
  const [t, f, labels] = await Promise.all([
    getTranslations('guests.one'),
    getTranslations('guests.form'),
    formLabels(),
  ])
  if (row.state !== 'open' && row.state !== 'expired') return <p className="muted mt-32">{t('answered')}</p>
  const hidden = { network: ctx.network.slug, id: row.id }
  const { name } = row
  return (
    <>
      <Section title={t('extend')} lead={t('extendNote')}>
        <Form action={extendInvitation} {...{ hidden, labels }} prefix="extend" submit={t('extendSend')}>
          <DateTimeField
            name="until"
            label={f('until')}
            hint={zoneName(ctx.locale, zone, row.expires)}
            defaultValue={localIn(zone, row.expires)}
            required
          />
        </Form>
      </Section>
      {row.state === 'open' && (
        <Section title={t('resend')} lead={t('resendNote')}>
          <Form action={resendInvitation} {...{ hidden, labels }} prefix="resend" submit={t('resendSend')}>
            <TextField name="email" type="email" label={f('email')} defaultValue={row.email} required />
          </Form>
        </Section>
      )}
      <div className="mt-48">
        <ConfirmForm
          action={withdrawInvitation}
          {...{ hidden, labels }}
          prefix="withdraw"
          open={t('withdraw')}
          title={t('withdrawTitle', { name })}
          consequence={t('withdrawText')}
          confirm={t('withdrawConfirm')}
        />
      </div>
    </>
  )
}
