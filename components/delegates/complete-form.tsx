import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import { EventQuestions } from '@/components/registrations/event-questions'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { euros } from '@/lib/money'
import { completeRegistration, declinePlace } from '@/lib/registrations/delegates/completing/actions'
import type { Completing } from '@/lib/registrations/delegates/completing/queries'
import { addressOf } from '@/lib/registrations/notice'
import { fullName } from '@/lib/registrations/records'

type Props = { ctx: Ctx; page: Completing; token: string }

/** Own spelling, function, questions; yes with one button, no with one question. */
export async function CompleteForm({ ctx, page, token }: Props) {
  const [t, g, common, labels] = await Promise.all([
    getTranslations('guests.complete'),
    getTranslations('guests.page'),
    getTranslations('common'),
    formLabels(),
  ])
  const { held, rename, asked, institution } = page
  const { registration } = held
  const { person } = registration
  const hidden = { network: ctx.network.slug, token }
  return (
    <FormPage>
      <Form action={completeRegistration} {...{ hidden, labels }} prefix="yes">
        <Fieldset ruled legend={g('you')}>
          <Facts>
            {!rename && <Fact name={g('name')}>{fullName(person)}</Fact>}
            <Fact name={g('email')}>{addressOf(person.addresses)}</Fact>
            {institution && <Fact name={g('organisation')}>{institution}</Fact>}
            {registration.priceCents > 0 && (
              <Fact name={t('price')}>{euros(ctx.locale, registration.priceCents)}</Fact>
            )}
          </Facts>
          {rename && (
            <FieldRow>
              <TextField
                name="givenName"
                label={g('givenName')}
                defaultValue={person.givenName}
                autoComplete="given-name"
                required
              />
              <TextField
                name="familyName"
                label={g('familyName')}
                defaultValue={person.familyName}
                autoComplete="family-name"
                required
              />
            </FieldRow>
          )}
          <TextField
            name="function"
            label={g('function')}
            defaultValue={registration.function}
            optionalLabel={common('optional')}
            autoComplete="organization-title"
          />
        </Fieldset>
        <EventQuestions questions={asked} locale={ctx.locale} ruled />
        <div className="form-actions">
          <SubmitButton pendingLabel={labels.pending} arrow>
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
      <section className="mt-64">
        <ConfirmForm
          action={declinePlace}
          {...{ hidden, labels }}
          prefix="no"
          open={t('declineOpen')}
          title={t('declineTitle')}
          consequence={t('declineText')}
          confirm={t('declineConfirm')}
        />
      </section>
    </FormPage>
  )
}
