import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Answers } from '@/components/forms/answers'
import { formLabels } from '@/components/layout/form-labels'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Message } from '@/components/ui/message'
import { submitApplication } from '@/lib/applications/own/actions'
import { stepOf } from '@/lib/forms/steps'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { OwnProps } from './own-band'

/** Everything that goes to the office, to be read once more; what is missing leads to its step. */
export async function OwnReview({ ctx, token, own, root }: OwnProps) {
  const [t, labels] = await Promise.all([getTranslations('applications.own.draft'), formLabels()])
  const { form, answers, issues, application } = own
  const to = (step: number) => localePath(ctx.locale, `${root}/${step}`)
  const titleOf = (step: number) => words(stepOf(form, step).title, ctx.locale) || t('untitled')
  return (
    <>
      <SitePageHead title={t('reviewTitle')} lead={t('reviewLead')}>
        {issues.length > 0 && (
          <div className="mt-24 max-w-704">
            <Message kind="warning" title={t('openTitle')}>
              <ul>
                {issues.map(({ step, fieldErrors }) => (
                  <li key={step}>
                    <a href={to(step)}>
                      {t('openStep', { step: titleOf(step), count: Object.keys(fieldErrors).length })}
                    </a>
                  </li>
                ))}
              </ul>
            </Message>
          </div>
        )}
      </SitePageHead>
      <div className="wrap">
        <Answers
          version={form}
          answers={answers}
          locale={ctx.locale}
          fileRoot={`${root}/files`}
          editHref={to}
        />
        {issues.length === 0 && (
          <Form
            className="form mt-48"
            action={submitApplication}
            hidden={{ network: ctx.network.slug, token, version: application.version }}
            labels={labels}
          >
            <div className="form-actions">
              <SubmitButton pendingLabel={labels.pending} arrow>
                {t('submit')}
              </SubmitButton>
            </div>
            <p className="form-note">{t('submitNote')}</p>
          </Form>
        )}
      </div>
    </>
  )
}
