import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { startApplication } from '@/lib/applications/own/actions'
import type { JoinKind } from '@/lib/applications/own/queries'
import type { Situation } from '@/lib/applications/own/schema'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; kind: JoinKind; situation: Situation }

/** An application begins with an address; signed in, with one button. */
export async function StartForm({ ctx, kind, situation }: Props) {
  const [t, labels] = await Promise.all([getTranslations('applications.own.start'), formLabels()])
  const { email } = ctx.actor
  return (
    <Form
      action={startApplication}
      hidden={{ network: ctx.network.slug, kind: kind.id, ...situation }}
      labels={labels}
    >
      {email ? (
        <p className="measure">{t('signedIn', { email })}</p>
      ) : (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={kind.holder === 'institution' ? t('emailHintInstitution') : t('emailHint')}
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
        {t('running')}{' '}
        {t.rich('privacy', {
          link: (chunks) => <a href={localePath(ctx.locale, `/${ctx.network.slug}/privacy`)}>{chunks}</a>,
        })}
      </p>
    </Form>
  )
}
