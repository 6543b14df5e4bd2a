import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { FieldRow } from '@/components/form/fieldset'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { declineInvitation, nameSubstitute } from '@/lib/registrations/invitations/guest/actions'
import type { InvitationPage } from '@/lib/registrations/invitations/guest/queries'

type Props = { ctx: Ctx; page: InvitationPage; token: string }

/** No, with a reason if they like; or somebody else instead, where the office allows it. */
export async function GuestElse({ ctx, page, token }: Props) {
  const [t, common, labels] = await Promise.all([
    getTranslations('guests.page'),
    getTranslations('common'),
    formLabels(),
  ])
  const { invitation, event } = page
  const hidden = { network: ctx.network.slug, token }
  const date = dateTimeWords(ctx.locale, event.zone, invitation.expires)
  const declined = invitation.declinedAt !== null
  if (declined && !invitation.substitutes) return null
  return (
    <section id="other" className="mt-64">
      <h2 className="mb-16">{t('other')}</h2>
      {!declined && (
        <ConfirmForm
          action={declineInvitation}
          {...{ hidden, labels }}
          prefix="no"
          open={t('declineOpen')}
          title={t('declineTitle')}
          consequence={t('declineText', { date })}
          confirm={t('declineConfirm')}
        >
          <TextArea
            name="reason"
            label={t('reason')}
            rows={3}
            maxLength={500}
            optionalLabel={common('optional')}
          />
        </ConfirmForm>
      )}
      {invitation.substitutes && (
        <ConfirmForm
          action={nameSubstitute}
          {...{ hidden, labels }}
          prefix="else"
          open={t('substituteOpen')}
          title={t('substituteTitle')}
          consequence={t('substituteText')}
          confirm={t('substituteConfirm')}
        >
          <FieldRow>
            <TextField name="name" label={t('substituteName')} required />
            <TextField name="email" type="email" label={t('substituteEmail')} required />
          </FieldRow>
        </ConfirmForm>
      )}
    </section>
  )
}
