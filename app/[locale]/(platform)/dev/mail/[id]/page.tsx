import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import * as z from 'zod'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { linked } from '@/components/mail/linked'
import { Crumbs } from '@/components/ui/crumbs'
import { Fact, Facts } from '@/components/ui/facts'
import { Message } from '@/components/ui/message'
import { dateTimeWords } from '@/lib/clock'
import { isOpenHouse } from '@/lib/env'
import type { Locale } from '@/lib/localized'
import { openMail } from '@/lib/mail/queries'
import { localePath } from '@/lib/paths'

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' }

type Props = { params: Promise<{ locale: string; id: string }> }

/** One sent mail: its facts, its text with clickable links, and the page as a mail program shows it. */
export default async function SentMail({ params }: Props) {
  const { locale, id } = (await params) as { locale: Locale; id: string }
  const mail = isOpenHouse() && z.uuid().safeParse(id).success ? await openMail(id) : null
  if (!mail) notFound()
  const t = await getTranslations('mail.list')
  const tc = await getTranslations('common')
  const list = localePath(locale, '/dev/mail')
  const title = mail.subject ?? t('notYet')
  return (
    <>
      <title>{`${title} – Konvent`}</title>
      <SitePageHead
        title={title}
        crumbs={
          <Crumbs label={tc('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: title }]} />
        }
      />
      <Section title={t('facts')}>
        <Facts plain>
          <Fact name={t('to')}>{mail.address}</Fact>
          {mail.parts && <Fact name={t('from')}>{mail.parts.from}</Fact>}
          <Fact name={t('kind')}>{mail.kind}</Fact>
          <Fact name={t('when')}>{dateTimeWords(locale, 'Europe/Berlin', mail.createdAt)}</Fact>
          <Fact name={t('state')} note={mail.error}>
            {t(`states.${mail.state}`)}
          </Fact>
          {mail.parts && mail.parts.attachments.length > 0 && (
            <Fact name={t('attachments')}>{mail.parts.attachments.join(', ')}</Fact>
          )}
        </Facts>
      </Section>
      {mail.parts ? (
        <>
          <Section title={t('text')}>
            <div className="whitespace-pre-wrap wrap-anywhere">{linked(mail.parts.text)}</div>
          </Section>
          <Section title={t('html')} stacked>
            <iframe
              className="h-[48rem] w-full border-0 bg-white"
              title={title}
              src={`${list}/${mail.id}/html`}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          </Section>
        </>
      ) : (
        <Section title={t('text')}>
          <Message>{t('notSentYet')}</Message>
        </Section>
      )}
    </>
  )
}
