import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { QuestionFields } from '@/components/forms/question-fields'
import { Questions } from '@/components/forms/questions'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { publishQuestions, saveQuestions } from '@/lib/events/actions'
import { askingPart, questionsFor } from '@/lib/events/office/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
const emptyRows = 2

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('events'))('questions.title'), 'events.write')
}

export default async function EditQuestions({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const { saved } = await searchParams
  const [t, common, errors] = await Promise.all([
    getTranslations('events.questions'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const { part } = await askingPart(ctx, event.id)
  const { live, latest } = await questionsFor(ctx, part?.formId ?? null)
  const questions = latest?.questions ?? []
  const rows = [...questions, ...Array.from({ length: emptyRows }, () => null)]
  const hidden = { network: ctx.network.slug, id: event.id }
  const labels = { summary: errors('summary'), pending: common('pending') }
  const isDraft = latest?.state === 'draft'
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('intro')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        {...(isDraft
          ? { actions: <ActionButton action={publishQuestions} hidden={hidden} label={t('publish')} /> }
          : {})}
      />
      <EventTabs ctx={ctx} id={event.id} here="editQuestions" />
      {saved && (
        <Message kind="success" role="status">
          {common('saved')}
        </Message>
      )}
      <Message
        kind={isDraft ? 'warning' : 'info'}
        title={isDraft ? t('draft') : live ? t('live', { number: live.number }) : t('none')}
      >
        {isDraft && live ? t('publishNote') : undefined}
      </Message>
      {part ? (
        <Form
          key={`${latest?.id}-${questions.map((question) => question.key).join()}`}
          action={saveQuestions}
          hidden={hidden}
          labels={labels}
          submit={t('save')}
        >
          {rows.map((question, i) => (
            <QuestionFields key={question?.key ?? `new-${i}`} question={question} index={i} />
          ))}
        </Form>
      ) : (
        <>
          <p>{t('noParts')}</p>
          <ButtonLink href={`${root}/${event.id}/places`}>{t('title')}</ButtonLink>
        </>
      )}
      {questions.length > 0 && latest && (
        <Section stacked title={t('preview')}>
          <div className="form">
            <Questions
              version={latest}
              locale={ctx.locale}
              labels={{ optional: common('optional'), choose: t('preview') }}
            />
          </div>
        </Section>
      )}
    </>
  )
}
