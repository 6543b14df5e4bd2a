import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { Row, Rows } from '@/components/ui/rows'
import { type Ctx, can } from '@/lib/access/context'
import { askBack } from '@/lib/applications/actions'
import type { CaseRecord } from '@/lib/applications/queries'
import { mayMove } from '@/lib/applications/state'
import { shortDate } from '@/lib/clock'
import { dayWords } from './words'

type Props = { ctx: Ctx; row: CaseRecord }

/** What was asked back, each with its reply. */
export async function CaseInquiries({ ctx, row }: Props) {
  const t = await getTranslations('applications')
  return (
    <Rows>
      {row.inquiries.map((one) => (
        <Row
          key={one.id}
          label={shortDate(ctx.locale, ctx.network.zone, one.askedAt)}
          title={<span className="answer-words">{one.question}</span>}
          text={t('case.asked', { date: dayWords(ctx, one.askedAt), by: one.byName })}
        >
          {one.repliedAt ? (
            <>
              <p className="muted mt-8">{t('case.replied', { date: dayWords(ctx, one.repliedAt) })}</p>
              <p className="measure answer-words">{one.reply}</p>
            </>
          ) : (
            <p className="muted mt-8">{t('case.noReply')}</p>
          )}
        </Row>
      ))}
    </Rows>
  )
}

/** Asks the applicant something by mail, while that is still of use. */
export async function AskBack({ ctx, row }: Props) {
  if (!can(ctx.actor, 'applications.prepare') || !mayMove(row.state, 'ask_back')) return null
  const [t, labels] = await Promise.all([getTranslations('applications'), formLabels()])
  return (
    <details className="mt-16">
      <summary className="button button-secondary">{t('ask.open')}</summary>
      <div className="mt-16 measure">
        <Form
          action={askBack}
          hidden={{ network: ctx.network.slug, id: row.id }}
          labels={labels}
          prefix="ask"
          submit={t('ask.submit')}
        >
          <TextArea
            name="question"
            label={t('ask.question')}
            hint={t('ask.hint', { email: row.email })}
            required
            maxLength={4000}
          />
        </Form>
      </div>
    </details>
  )
}
