import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { publishForm } from '@/lib/forms/office/actions'
import { differenceOf, isEmpty } from '@/lib/forms/office/difference'
import { versionsOf } from '@/lib/forms/office/queries'
import { mayAskNothing, problemsOf } from '@/lib/forms/office/readiness'
import { type Desk, DeskCrumbs, DeskTabs, mayWrite } from '../desk'
import { DifferenceList } from '../difference-list'
import { NoDraft } from '../no-draft'
import { ReadinessMessages } from '../readiness-messages'

/** What publishing a draft changes, what keeps it from being published, and the button. */
export async function PublishPage({ desk }: { desk: Desk }) {
  const { ctx, form } = desk
  const [t, tabs, labels] = await Promise.all([
    getTranslations('forms.publish'),
    getTranslations('forms.tabs'),
    formLabels(),
  ])
  const { draft, live } = form
  const crumbs = <DeskCrumbs desk={desk} ways={[{ label: tabs('publish') }]} />
  if (!draft)
    return (
      <>
        <PageHead title={tabs('publish')} crumbs={crumbs} />
        <DeskTabs desk={desk} here="publish" />
        <NoDraft desk={desk} />
      </>
    )
  const { number } = draft
  const { purpose } = form
  const difference = differenceOf(live, draft)
  const ready = problemsOf(draft, mayAskNothing(purpose, live)).length === 0 && !(live && isEmpty(difference))
  const running = (await versionsOf(ctx, form.id)).filter((version) => version.running > 0)
  const count = running.reduce((sum, version) => sum + version.running, 0)
  return (
    <>
      <PageHead title={t('title', { number })} crumbs={crumbs} />
      <DeskTabs desk={desk} here="publish" />
      <ReadinessMessages draft={draft} locale={ctx.locale} nothing={mayAskNothing(purpose, live)} />
      <section className="mt-32">
        <h2 className="mb-16">{t('changes')}</h2>
        <DifferenceList difference={difference} first={!live} locale={ctx.locale} />
      </section>
      <section className="mt-48 mb-32">
        <h2 className="mb-16">{t('running', { purpose })}</h2>
        <p className="measure">
          {purpose === 'application'
            ? count === 0
              ? t('runningNone')
              : t('runningText', { count })
            : t('kept', { purpose })}
        </p>
        <ul className="mt-8">
          {running.map((version) => (
            <li key={version.id}>
              {t('runningVersion', { number: version.number, count: version.running })}
            </li>
          ))}
        </ul>
      </section>
      {mayWrite(desk) ? (
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
        <p className="muted">{t('readers', { purpose })}</p>
      )}
    </>
  )
}
