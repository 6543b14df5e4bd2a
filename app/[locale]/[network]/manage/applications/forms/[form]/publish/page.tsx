import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { DifferenceList } from '@/components/forms/office/difference-list'
import { ReadinessMessages } from '@/components/forms/office/readiness-messages'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { can } from '@/lib/access/context'
import { publishForm } from '@/lib/forms/office/actions'
import { differenceOf, isEmpty } from '@/lib/forms/office/difference'
import { versionsOf } from '@/lib/forms/office/queries'
import { problemsOf } from '@/lib/forms/office/readiness'
import { FormCrumbs, type FormParams, FormTabs, formTitle, managedForm } from '../form'
import { NoDraft } from '../no-draft'

type Props = { params: FormParams }

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('publish'))
}

export default async function PublishForm({ params }: Props) {
  const { ctx, form, root, path } = await managedForm(params)
  const [t, tabs, labels] = await Promise.all([
    getTranslations('forms.publish'),
    getTranslations('forms.tabs'),
    formLabels(),
  ])
  const { draft, live } = form
  const crumbs = <FormCrumbs {...{ ctx, root, form }} ways={[{ label: tabs('publish') }]} />
  if (!draft)
    return (
      <>
        <PageHead title={tabs('publish')} crumbs={crumbs} />
        <FormTabs ctx={ctx} path={path} here="publish" />
        <NoDraft ctx={ctx} form={form} />
      </>
    )
  const { number } = draft
  const difference = differenceOf(live, draft)
  const ready = problemsOf(draft).length === 0 && !(live && isEmpty(difference))
  const running = (await versionsOf(ctx, form.id)).filter((version) => version.running > 0)
  const count = running.reduce((sum, version) => sum + version.running, 0)
  return (
    <>
      <PageHead title={t('title', { number })} crumbs={crumbs} />
      <FormTabs ctx={ctx} path={path} here="publish" />
      <ReadinessMessages draft={draft} locale={ctx.locale} />
      <section className="mt-32">
        <h2 className="mb-16">{t('changes')}</h2>
        <DifferenceList difference={difference} first={!live} locale={ctx.locale} />
      </section>
      <section className="mt-48 mb-32">
        <h2 className="mb-16">{t('running')}</h2>
        <p className="measure">{count === 0 ? t('runningNone') : t('runningText', { count })}</p>
        <ul className="mt-8">
          {running.map((version) => (
            <li key={version.id}>
              {t('runningVersion', { number: version.number, count: version.running })}
            </li>
          ))}
        </ul>
      </section>
      {can(ctx.actor, 'people.write') ? (
        ready && (
          <Form
            action={publishForm}
            hidden={{ network: ctx.network.slug, form: form.id, changes: draft.changes }}
            labels={labels}
          >
            <div className="form-actions">
              <SubmitButton pendingLabel={labels.pending} note={t('submitNote', { number })}>
                {t('submit')}
              </SubmitButton>
            </div>
          </Form>
        )
      ) : (
        <p className="muted">{t('readers')}</p>
      )}
    </>
  )
}
