import { dateTimeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { inLanguage, type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import type { BallotFacts } from './mails'

type CaseFacts = {
  name: string
  case: string
  kind: Localized
  question?: string
  by?: string
  welcome?: Localized | null
  institution?: boolean
  reason?: string
}

/** What somebody typed keeps its lines. */
const Paragraphs = ({ text, lang }: { text: string; lang?: string }) =>
  text.split(/\n{2,}/).map((paragraph) => (
    <MailText key={paragraph} lang={lang}>
      {paragraph}
    </MailText>
  ))

const hello = (mail: MailContext, name: string) =>
  name && <MailText>{translator(mail.locale, mail.tone, 'applications')('mail.hello', { name })}</MailText>

function inquiry(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'applications')
  const facts = mail.facts as CaseFacts
  return {
    subject: t('mail.inquiry.subject'),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.inquiry.title')}
        button={{ label: t('mail.inquiry.button'), href: mail.url(mail.secret.path ?? '') }}
        note={t('mail.inquiry.note')}
      >
        {hello(mail, facts.name)}
        <MailText>
          {t('mail.inquiry.text', { kind: words(facts.kind, mail.locale), by: facts.by ?? '' })}
        </MailText>
        <Paragraphs text={facts.question ?? ''} />
      </MailFrame>
    ),
  }
}

function admitted(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'applications')
  const facts = mail.facts as CaseFacts
  const network = mail.network?.name ?? ''
  const next = facts.institution ? `/${mail.network?.slug}/institution` : '/me'
  const own = facts.welcome && inLanguage(facts.welcome, mail.locale)
  return {
    subject: t('mail.admitted.subject', { network }),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.admitted.title', { network })}
        button={{
          label: t(facts.institution ? 'mail.admitted.buttonInstitution' : 'mail.admitted.button'),
          href: mail.url(`/sign-in?next=${next}`),
        }}
      >
        {hello(mail, facts.name)}
        <MailText>
          {facts.institution ? t('mail.admitted.text', { case: facts.case }) : t('mail.admitted.textPerson')}
        </MailText>
        {own && <Paragraphs text={own.text} lang={own.lang} />}
        {facts.institution && <MailText>{t('mail.admitted.coordinator')}</MailText>}
        <MailText>{t('mail.admitted.signIn')}</MailText>
      </MailFrame>
    ),
  }
}

function rejected(mail: MailContext): RenderedMail {
  const t = translator(mail.locale, mail.tone, 'applications')
  const facts = mail.facts as CaseFacts
  return {
    subject: t('mail.rejected.subject', { network: mail.network?.name ?? '' }),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.rejected.title')}
        button={{ label: t('mail.rejected.button'), href: mail.url(mail.secret.path ?? '') }}
        note={mail.network?.replyTo ? t('mail.rejected.note') : undefined}
      >
        {hello(mail, facts.name)}
        <MailText>{t('mail.rejected.text', { kind: words(facts.kind, mail.locale) })}</MailText>
        <MailFacts facts={[{ name: t('mail.rejected.reason'), value: facts.reason }]} />
      </MailFrame>
    ),
  }
}

/** The two mails to the board: one click here, one on the page behind the button. */
const ballot =
  (notice: 'ballot' | 'reminder') =>
  (mail: MailContext): RenderedMail => {
    const t = translator(mail.locale, mail.tone, 'applications')
    const o = translator(mail.locale, mail.tone, 'organisations')
    const facts = mail.facts as BallotFacts
    const until = dateTimeWords(mail.locale, mail.network?.zone ?? 'Europe/Berlin', new Date(facts.until))
    const known = (key: string, given: string | null) => {
      const word = `${key}.${given}` as 'levels.land'
      return given && (o.has(word) ? o(word) : given)
    }
    return {
      subject: t(`mail.${notice}.subject`, { case: facts.case }),
      element: (
        <MailFrame
          mail={mail}
          title={t(`mail.${notice}.title`, { case: facts.case })}
          button={{ label: t(`mail.${notice}.button`), href: mail.url(mail.secret.path ?? '') }}
          note={t('mail.ballot.note')}
        >
          {hello(mail, facts.name)}
          <MailText>
            {notice === 'ballot'
              ? t('mail.ballot.text', { by: facts.by })
              : t('mail.reminder.text', { case: facts.case, until })}
          </MailText>
          <MailFacts
            facts={[
              { name: t('mail.case'), value: facts.case },
              { name: t('mail.kind'), value: words(facts.kind, mail.locale) },
              {
                name: t('mail.sector'),
                value: [known('sectors', facts.sector), known('levels', facts.level)]
                  .filter(Boolean)
                  .join(', '),
              },
              facts.applicant !== facts.case && {
                name: t('mail.applicant'),
                value: [facts.applicant, facts.function].filter(Boolean).join(', '),
              },
              { name: t('mail.until'), value: until },
            ]}
          />
        </MailFrame>
      ),
    }
  }

export const emails: Renderers = {
  'applications.inquiry': inquiry,
  'applications.admitted': admitted,
  'applications.rejected': rejected,
  'applications.ballot': ballot('ballot'),
  'applications.reminder': ballot('reminder'),
}
