import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { replyToInquiry } from '@/lib/applications/own/actions'
import { localePath } from '@/lib/paths'
import type { OwnProps } from './own-band'

/** What the office asked and nobody has answered yet: each question with its reply. */
export async function Inquiries({ ctx, token, own, root }: OwnProps) {
  const { state, inquiries } = own.application
  const open = inquiries.filter((one) => !one.repliedAt)
  if (state !== 'asked_back' || open.length === 0) return null
  const [t, labels] = await Promise.all([getTranslations('applications.own.state'), formLabels()])
  return (
    <Section title={t('replyTitle')} id="reply">
      {open.map((inquiry) => (
        <Form
          key={inquiry.id}
          className="form max-w-704 mb-32"
          action={replyToInquiry}
          hidden={{ network: ctx.network.slug, token, inquiry: inquiry.id }}
          labels={labels}
          prefix={`reply-${inquiry.id.slice(0, 8)}`}
          submit={t('replySubmit')}
        >
          <p className="quote-words">{inquiry.question}</p>
          <TextArea name="reply" label={t('reply')} rows={5} maxLength={4000} required />
        </Form>
      ))}
      <p className="measure mb-16">{t('changeText')}</p>
      <ButtonLink variant="secondary" href={localePath(ctx.locale, `${root}/review`)}>
        {t('change')}
      </ButtonLink>
    </Section>
  )
}
