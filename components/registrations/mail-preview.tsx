import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { type AgendaMail, isAgendaMail } from '@/lib/agenda/previews/mails'
import { agendaPreview } from '@/lib/agenda/previews/queries'
import { type Locale, locales } from '@/lib/localized'
import { sendNoticeSample } from '@/lib/registrations/notices/actions'
import type { EventMail } from '@/lib/registrations/notices/mails'
import { noticePreview } from '@/lib/registrations/notices/queries'

type Props = {
  ctx: Ctx
  event: string
  notice: EventMail | AgendaMail
  /** Where this mail's page stands. */
  path: string
}

/** A mail as an invented person would get it, in both languages side by side, and to one's own mailbox. */
export async function MailPreview(props: Props) {
  const t = await getTranslations('notices.texts')
  return (
    <Section stacked title={t('preview')} lead={t('previewLead')} id="preview">
      <div className="mail-pair">
        {locales.map((language) => (
          <Pane key={language} {...props} language={language} />
        ))}
      </div>
    </Section>
  )
}

/** One language: as a mailbox shows it, as plain text, and the button that sends it to whoever looks. */
async function Pane({ ctx, event, notice, path, language }: Props & { language: Locale }) {
  const [t, common] = await Promise.all([getTranslations('notices.texts'), getTranslations('common')])
  const preview = isAgendaMail(notice)
    ? agendaPreview(ctx, event, notice, language)
    : noticePreview(ctx, event, notice, language)
  const { subject, from, attachments, text, german } = await preview
  const { email } = ctx.actor
  const name = t(language === 'de' ? 'german' : 'english')
  return (
    <section aria-labelledby={`mail-${language}`}>
      <h3 id={`mail-${language}`} className="mb-8">
        {name}
      </h3>
      <Facts plain>
        <Fact name={t('from')}>{from}</Fact>
        <Fact name={t('subject')}>
          <span lang={language}>{subject}</span>
        </Fact>
        {attachments.length > 0 && <Fact name={t('attachment')}>{attachments.join(', ')}</Fact>}
      </Facts>
      {german && <p className="form-note mt-16">{t('fallback')}</p>}
      <iframe
        className="mail-frame mt-24"
        title={t('frame', { subject })}
        src={`${path}/preview?language=${language}`}
        sandbox=""
      />
      <details className="mail-plain">
        <summary className="link-alone">{t('asText')}</summary>
        <div className="mail-text" lang={language}>
          {text}
        </div>
      </details>
      {email && !isAgendaMail(notice) && (
        <div className="mt-24">
          <ActionButton
            action={sendNoticeSample}
            hidden={{ network: ctx.network.slug, event, notice, language }}
            label={t('testIn', { language })}
            pendingLabel={common('pending')}
            variant="secondary"
          />
          <p className="form-note mt-8">{t('testNote', { address: email })}</p>
        </div>
      )}
    </section>
  )
}
