import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Fact, Facts } from '@/components/ui/facts'
import { Segmented } from '@/components/ui/segmented'
import type { Ctx } from '@/lib/access/context'
import { type Locale, locales } from '@/lib/localized'
import type { Notice } from '@/lib/registrations/notice'
import { sendNoticeSample } from '@/lib/registrations/notices/actions'
import { noticePreview } from '@/lib/registrations/notices/queries'

type Props = {
  ctx: Ctx
  event: string
  notice: Notice
  language: Locale
  /** Where this mail's page stands. */
  path: string
}

/** A mail as an invented person would get it: as a mailbox shows it, as plain text, and to one's own mailbox. */
export async function MailPreview({ ctx, event, notice, language, path }: Props) {
  const t = await getTranslations('notices.texts')
  const common = await getTranslations('common')
  const { subject, from, attachments, text } = await noticePreview(ctx, event, notice, language)
  const { email } = ctx.actor
  return (
    <Section stacked title={t('preview')} lead={t('previewLead')} id="preview">
      <Segmented
        label={t('language')}
        tabs={locales.map((one) => ({
          href: `${path}?language=${one}#preview`,
          label: t(one === 'de' ? 'german' : 'english'),
          current: one === language,
        }))}
      />
      <div className="mt-24 mb-24">
        <Facts plain>
          <Fact name={t('from')}>{from}</Fact>
          <Fact name={t('subject')}>
            <span lang={language}>{subject}</span>
          </Fact>
          {attachments.length > 0 && <Fact name={t('attachment')}>{attachments.join(', ')}</Fact>}
        </Facts>
      </div>
      {email && (
        <>
          <ActionButton
            action={sendNoticeSample}
            hidden={{ network: ctx.network.slug, event, notice, language }}
            label={t('test')}
            pendingLabel={common('pending')}
            variant="secondary"
          />
          <p className="form-note mt-8">{t('testNote', { address: email })}</p>
        </>
      )}
      <h3 className="mt-32 mb-8">{t('asPage')}</h3>
      <iframe
        className="mail-frame"
        title={t('frame', { subject })}
        src={`${path}/preview?language=${language}`}
        sandbox=""
      />
      <h3 className="mt-32 mb-8">{t('asText')}</h3>
      <div className="mail-text" lang={language}>
        {text}
      </div>
    </Section>
  )
}
