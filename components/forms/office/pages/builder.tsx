import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { arrangeQuestion, startDraft } from '@/lib/forms/office/actions'
import type { OfficeForm } from '@/lib/forms/office/queries'
import { inLanguage } from '@/lib/localized'
import { type Desk, DeskCrumbs, DeskTabs, mayWrite } from '../desk'
import { QuestionTables } from '../question-tables'

/** What a form asks, question by question: what is asked now, or the draft with everything that changes it. */
export async function BuilderPage({ desk, published }: { desk: Desk; published: boolean }) {
  const { ctx, form, path } = desk
  const [t, labels] = await Promise.all([getTranslations('forms'), formLabels()])
  const writes = mayWrite(desk)
  const { draft, live } = form
  const version = draft ?? live
  const title = inLanguage(form.title, ctx.locale)
  const hidden = { network: ctx.network.slug, form: form.id }
  return (
    <>
      <PageHead
        title={title.text}
        lang={title.lang}
        crumbs={<DeskCrumbs desk={desk} />}
        sub={form.copiedFrom && t('list.origin', { origin: form.copiedFrom })}
        actions={
          writes &&
          (draft ? (
            <ButtonLink href={`${path}/publish`} arrow>
              {t('head.toPublish')}
            </ButtonLink>
          ) : (
            <ActionButton action={startDraft} hidden={hidden} label={t('head.start')} />
          ))
        }
      />
      <DeskTabs desk={desk} here="questions" />
      {published && !draft && (
        <Message kind="success" role="status">
          {t('head.published')}
        </Message>
      )}
      <StateMessage ctx={ctx} form={form} />
      {version &&
        (draft && writes ? (
          <Form
            action={arrangeQuestion}
            hidden={{ ...hidden, changes: draft.changes }}
            labels={labels}
            className="form-steps"
          >
            <QuestionTables version={draft} locale={ctx.locale} path={path} purpose={form.purpose} writes />
          </Form>
        ) : (
          <div className="form-steps">
            <QuestionTables version={version} locale={ctx.locale} path={path} purpose={form.purpose} />
          </div>
        ))}
    </>
  )
}

async function StateMessage({ ctx, form: { draft, live } }: { ctx: Ctx; form: OfficeForm }) {
  const t = await getTranslations('forms.head')
  if (draft)
    return (
      <Message title={t('draft', { number: draft.number })}>
        {live ? t('draftNote', { live: live.number }) : t('draftFirst')}
      </Message>
    )
  if (!live?.publishedAt) return null
  const date = longDate(ctx.locale, ctx.network.zone, live.publishedAt)
  return <Message title={t('live', { number: live.number, date })}>{t('liveNote')}</Message>
}
