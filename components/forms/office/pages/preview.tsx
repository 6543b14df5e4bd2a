import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { tryForm } from '@/lib/forms/office/actions'
import { versionOf } from '@/lib/forms/office/queries'
import { trialLists } from '@/lib/forms/office/trial'
import { stepCount } from '@/lib/forms/steps'
import { localePath } from '@/lib/paths'
import { FormQuestions } from '../../form-questions'
import { said } from '../../said'
import { type Desk, DeskCrumbs, DeskTabs } from '../desk'

/** A form to try out, in both languages; nothing is kept. `wanted`: a version by its number. */
export async function PreviewPage({ desk, wanted }: { desk: Desk; wanted: string | undefined }) {
  const { ctx, form } = desk
  const [t, labels] = await Promise.all([getTranslations('forms.preview'), formLabels()])
  const number = Number(wanted)
  const version = wanted
    ? Number.isInteger(number) && (await versionOf(ctx, form.id, number))
    : (form.draft ?? form.live)
  if (!version) notFound()
  const other = ctx.locale === 'de' ? 'en' : 'de'
  const query = wanted ? `?version=${version.number}` : ''
  const { purpose } = form
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t(version.state === 'draft' ? 'draft' : 'version', { number: version.number })}
        crumbs={<DeskCrumbs desk={desk} ways={[{ label: t('title') }]} />}
        actions={
          <a href={localePath(other, `${desk.place}/preview${query}`)} hrefLang={other}>
            {t('other')}
          </a>
        }
      />
      <DeskTabs desk={desk} here="preview" />
      <Message>{`${t('note', { purpose })}${stepCount(version) > 1 && purpose === 'application' ? ` ${t('pages')}` : ''}`}</Message>
      {version.questions.length > 0 ? (
        <div className="form-preview">
          <h2>{said(form.title, ctx.locale)}</h2>
          {version.intro && <p className="form-intro">{said(version.intro, ctx.locale)}</p>}
          <Form
            key={`${version.id}-${version.changes}`}
            action={tryForm}
            hidden={{ network: ctx.network.slug, version: version.id }}
            labels={labels}
            submit={t('check')}
          >
            <FormQuestions version={version} locale={ctx.locale} lists={trialLists} />
          </Form>
        </div>
      ) : (
        <EmptyState title={t('empty')} text={t('emptyText')} />
      )}
    </>
  )
}
