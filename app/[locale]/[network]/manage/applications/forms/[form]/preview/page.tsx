import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { FormQuestions } from '@/components/forms/form-questions'
import { said } from '@/components/forms/said'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { tryForm } from '@/lib/forms/office/actions'
import { versionOf } from '@/lib/forms/office/queries'
import { trialLists } from '@/lib/forms/office/trial'
import { stepCount } from '@/lib/forms/steps'
import { localePath } from '@/lib/paths'
import { FormCrumbs, type FormParams, FormTabs, formTitle, managedForm } from '../form'

type Props = { params: FormParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.tabs'))('preview'))
}

export default async function PreviewForm({ params, searchParams }: Props) {
  const { ctx, form, root, path } = await managedForm(params)
  const [t, labels, asked] = await Promise.all([getTranslations('forms.preview'), formLabels(), searchParams])
  const number = Number(asked.version)
  const version = asked.version
    ? Number.isInteger(number) && (await versionOf(ctx, form.id, number))
    : (form.draft ?? form.live)
  if (!version) notFound()
  const other = ctx.locale === 'de' ? 'en' : 'de'
  const query = asked.version ? `?version=${version.number}` : ''
  const here = `/${ctx.network.slug}/manage/applications/forms/${form.id}/preview${query}`
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t(version.state === 'draft' ? 'draft' : 'version', { number: version.number })}
        crumbs={<FormCrumbs {...{ ctx, root, form }} ways={[{ label: t('title') }]} />}
        actions={
          <a href={localePath(other, here)} hrefLang={other}>
            {t('other')}
          </a>
        }
      />
      <FormTabs ctx={ctx} path={path} here="preview" />
      <Message>{`${t('note')}${stepCount(version) > 1 ? ` ${t('pages')}` : ''}`}</Message>
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
