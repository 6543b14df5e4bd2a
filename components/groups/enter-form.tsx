import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { enterGroup } from '@/lib/groups/people/actions'
import type { GroupPage } from '@/lib/groups/queries'
import { localePath } from '@/lib/paths'

/** Taking part without an account: name and address; the mail's button does the rest. */
export async function EnterForm({ ctx, group }: { ctx: Ctx; group: GroupPage }) {
  const [t, labels] = await Promise.all([getTranslations('groups.enter'), formLabels()])
  const { email } = ctx.actor
  const open = group.entry === 'open'
  const root = `/${ctx.network.slug}`
  const next = encodeURIComponent(localePath(ctx.locale, `${root}/groups/${group.slug}`))
  return (
    <Form action={enterGroup} hidden={{ network: ctx.network.slug, id: group.id }} labels={labels}>
      {email ? (
        <p className="measure">{t('signedIn', { email })}</p>
      ) : (
        <p className="measure">
          {t.rich('account', {
            link: (chunks) => <a href={localePath(ctx.locale, `/sign-in?next=${next}`)}>{chunks}</a>,
          })}
        </p>
      )}
      <FieldRow>
        <TextField name="givenName" label={t('givenName')} autoComplete="given-name" required />
        <TextField name="familyName" label={t('familyName')} autoComplete="family-name" required />
      </FieldRow>
      {!email && (
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t(open ? 'emailHint' : 'emailHintAsk')}
          autoComplete="email"
          required
        />
      )}
      <div className="form-actions">
        <SubmitButton pendingLabel={labels.pending} arrow>
          {t(open ? 'submit' : 'submitAsk')}
        </SubmitButton>
      </div>
      <p className="form-note measure">
        {!email && `${t('note')} `}
        {t.rich('privacy', {
          link: (chunks) => <a href={localePath(ctx.locale, `${root}/privacy`)}>{chunks}</a>,
        })}
      </p>
    </Form>
  )
}
