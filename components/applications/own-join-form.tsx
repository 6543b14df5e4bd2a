import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { joinFreely } from '@/lib/applications/own/actions'
import type { JoinKind } from '@/lib/applications/own/queries'
import type { Situation } from '@/lib/applications/own/schema'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; kind: JoinKind; situation: Situation }

/** Joining freely: name and address, or, for whom the network knows, one button. */
export async function JoinForm({ ctx, kind, situation }: Props) {
  const [t, labels] = await Promise.all([getTranslations('applications.own.free'), formLabels()])
  const { email, personId } = ctx.actor
  return (
    <Form
      action={joinFreely}
      hidden={{ network: ctx.network.slug, kind: kind.id, ...situation }}
      labels={labels}
    >
      {email && <p className="measure">{t('signedIn', { email })}</p>}
      {!personId && (
        <FieldRow>
          <TextField name="givenName" label={t('givenName')} autoComplete="given-name" required />
          <TextField name="familyName" label={t('familyName')} autoComplete="family-name" required />
        </FieldRow>
      )}
      {!email && (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="email"
          required
        />
      )}
      <div className="form-actions">
        <SubmitButton pendingLabel={labels.pending} arrow>
          {email ? t('submitSignedIn') : t('submit')}
        </SubmitButton>
      </div>
      <p className="form-note measure">
        {!email && `${t('note')} `}
        {t.rich('privacy', {
          link: (chunks) => <a href={localePath(ctx.locale, `/${ctx.network.slug}/privacy`)}>{chunks}</a>,
        })}
      </p>
    </Form>
  )
}
