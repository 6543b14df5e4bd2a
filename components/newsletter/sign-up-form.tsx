import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { requestSubscription } from '@/lib/newsletter/actions'
import { activeTopics } from '@/lib/newsletter/queries'
import { ConsentWords } from './consent-words'
import { TopicChoice } from './topic-choice'

/** Address, topics, the wording of the consent, one button. `page` is kept as part of the proof. */
export async function SignUpForm({ ctx, page }: { ctx: Ctx; page: string }) {
  const [t, common, errors, topics] = await Promise.all([
    getTranslations('newsletter'),
    getTranslations('common'),
    getTranslations('errors'),
    activeTopics(ctx),
  ])
  return (
    <Form
      action={requestSubscription}
      hidden={{ network: ctx.network.slug, page }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
      prefix="newsletter"
    >
      <TextField
        name="address"
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        required
        size="l"
        label={t('signUp.address')}
        hint={t('signUp.addressHint')}
        defaultValue={ctx.actor.email}
      />
      <TopicChoice topics={topics} locale={ctx.locale} label={t('signUp.topics')} />
      <ConsentWords ctx={ctx} />
      <div className="form-actions">
        <SubmitButton pendingLabel={common('pending')}>{t('signUp.submit')}</SubmitButton>
      </div>
    </Form>
  )
}
