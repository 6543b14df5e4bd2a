import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { changeSubscription, unsubscribe } from '@/lib/newsletter/actions'
import { activeTopics } from '@/lib/newsletter/queries'
import { reasons } from '@/lib/newsletter/schema'
import { ConsentWords } from './consent-words'
import { TopicChoice } from './topic-choice'

type Row = { address: string; language: string; confirmedAt: Date | null; topics: { topicId: string }[] }
type Props = { ctx: Ctx; token: string; row: Row; done?: string | string[] | undefined }

/** Topics, language and the way out, for whoever holds the link: no sign-in. */
export async function Preferences({ ctx, token, row, done }: Props) {
  const [t, common, errors, topics] = await Promise.all([
    getTranslations('newsletter'),
    getTranslations('common'),
    getTranslations('errors'),
    activeTopics(ctx),
  ])
  const { network, locale } = ctx
  const date = row.confirmedAt ? longDate(locale, network.zone, row.confirmedAt) : ''
  const form = {
    hidden: { network: network.slug, token },
    labels: { summary: errors('summary'), pending: common('pending') },
  }
  return (
    <>
      <FieldBand
        title={t('link.preferencesTitle')}
        sub={t('link.preferencesLead', { network: network.name, address: row.address, date })}
      />
      {(done === 'confirmed' || done === 'changed') && (
        <div className="wrap section">
          <Message kind="success" role="status">
            {t(`link.${done}`)}
          </Message>
        </div>
      )}
      <Section title={t('link.preferences')}>
        <Form action={changeSubscription} {...form}>
          <TopicChoice
            topics={topics}
            locale={locale}
            label={t('signUp.topics')}
            chosen={row.topics.map((topic) => topic.topicId)}
          />
          <RadioGroup
            name="language"
            inline
            label={t('link.language')}
            defaultValue={row.language}
            options={[
              { value: 'de', label: common('german') },
              { value: 'en', label: common('english') },
            ]}
          />
          <ConsentWords ctx={ctx} />
          <div className="form-actions">
            <SubmitButton pendingLabel={common('pending')}>{t('link.save')}</SubmitButton>
          </div>
        </Form>
      </Section>
      <Section title={t('link.leave')} id="leave">
        <Form action={unsubscribe} {...form} prefix="leave">
          <p className="measure">{t('link.leaveLead')}</p>
          <SelectField
            name="reason"
            size="m"
            label={t('link.reason')}
            optionalLabel={common('optional')}
            emptyLabel={t('link.noReason')}
            options={reasons.map((reason) => ({ value: reason, label: t(`link.reasons.${reason}`) }))}
          />
          <div className="form-actions">
            <SubmitButton variant="secondary" pendingLabel={common('pending')}>
              {t('link.unsubscribe')}
            </SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  )
}
