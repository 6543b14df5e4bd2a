import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { confirmSubscription } from '@/lib/newsletter/actions'
import { activeTopics } from '@/lib/newsletter/queries'
import { forgottenAt } from '@/lib/newsletter/status'
import { ConsentWords } from './consent-words'
import { TopicChoice } from './topic-choice'

type Row = { address: string; requestedAt: Date; topics: { topicId: string }[] }

/** The page with the button: what was wished for, the wording once more, and how to do nothing. */
export async function Confirm({ ctx, token, row }: { ctx: Ctx; token: string; row: Row }) {
  const [t, common, errors, topics] = await Promise.all([
    getTranslations('newsletter'),
    getTranslations('common'),
    getTranslations('errors'),
    activeTopics(ctx),
  ])
  const { network, locale } = ctx
  const date = longDate(locale, network.zone, forgottenAt(row))
  return (
    <>
      <FieldBand
        title={t('link.confirmTitle')}
        sub={t('link.confirmLead', { network: network.name, address: row.address })}
      />
      <Section title={t('office.title')}>
        <Form
          action={confirmSubscription}
          hidden={{ network: network.slug, token }}
          labels={{ summary: errors('summary'), pending: common('pending') }}
        >
          <TopicChoice
            topics={topics}
            locale={locale}
            label={t('signUp.topics')}
            chosen={row.topics.map((topic) => topic.topicId)}
          />
          <ConsentWords ctx={ctx} />
          <div className="form-actions">
            <SubmitButton pendingLabel={common('pending')}>{t('link.confirm')}</SubmitButton>
          </div>
          <p className="secondary muted measure">{t('link.confirmNote', { date })}</p>
        </Form>
      </Section>
    </>
  )
}
