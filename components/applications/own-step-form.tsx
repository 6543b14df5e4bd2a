import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Answers } from '@/components/forms/answers'
import { FormQuestions } from '@/components/forms/form-questions'
import { formLabels } from '@/components/layout/form-labels'
import { saveApplication } from '@/lib/applications/own/actions'
import { stepOf } from '@/lib/forms/steps'
import { Autosave } from './own-autosave'
import type { OwnProps } from './own-band'
import { Elsewhere } from './own-elsewhere'
import { StepHead } from './own-step-head'

/** One step of the form: saves itself while one types, goes on, or is kept for later. */
export async function StepForm({ ctx, token, own, root, step }: OwnProps & { step: number }) {
  const [t, labels] = await Promise.all([getTranslations('applications.own.draft'), formLabels()])
  const { form, answers, application } = own
  const fileRoot = `${root}/files`
  const { questions } = stepOf(form, step)
  return (
    <>
      <StepHead {...{ ctx, own, root, step }} />
      <Form action={saveApplication} hidden={{ network: ctx.network.slug, token, step }} labels={labels}>
        <Elsewhere title={t('elsewhereTitle')} text={t('elsewhereText')} mine={t('elsewhereMine')}>
          <Answers version={{ questions, steps: [] }} {...{ answers, fileRoot }} locale={ctx.locale} />
        </Elsewhere>
        <FormQuestions version={form} {...{ step, answers, fileRoot }} locale={ctx.locale} />
        <div className="form-actions">
          <SubmitButton name="intent" value="next" pendingLabel={labels.pending} arrow>
            {t('next')}
          </SubmitButton>
          <SubmitButton name="intent" value="later" variant="quiet">
            {t('later')}
          </SubmitButton>
        </div>
        <Autosave
          action={saveApplication}
          version={application.version}
          locale={ctx.locale}
          zone={ctx.network.zone}
          words={{
            idle: t('auto'),
            saved: t('autoSaved', { time: '%' }),
            wrong: t('autoWrong'),
            elsewhere: t('autoElsewhere'),
            failed: t('autoFailed'),
          }}
        />
      </Form>
    </>
  )
}
