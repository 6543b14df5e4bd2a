import { db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers, Skipped } from '@/lib/mail/types'
import { sessionWords } from './naming'
import type { ThanksFacts } from './thanks/commands'
import { thanksPdf } from './thanks/documents'

type AskFacts = { name: string; event: { de: string; en?: string } }

function ask(mail: MailContext): RenderedMail {
  const facts = mail.facts as AskFacts
  const t = translator(mail.locale, mail.tone, 'stage')
  const said = { event: words(facts.event, mail.locale) }
  return {
    subject: t('mail.ask.subject', said),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.ask.title', said)}
        preview={t('mail.ask.text', said)}
        button={{ label: t('mail.ask.button'), href: mail.url(mail.secret.path ?? '') }}
        note={<p>{t('mail.ask.note')}</p>}
      >
        <MailText>{t('mail.hello', { name: facts.name })}</MailText>
        <MailText>{t('mail.ask.text', said)}</MailText>
      </MailFrame>
    ),
  }
}

async function thanks(mail: MailContext): Promise<RenderedMail | Skipped> {
  const facts = mail.facts as ThanksFacts
  if (!mail.network) return { skip: 'no network' }
  const network = await db.network.findUniqueOrThrow({
    where: { id: mail.network.id },
    select: { name: true, nameSuffix: true, hue: true, tone: true },
  })
  const t = translator(mail.locale, mail.tone, 'stage')
  const roles = translator(mail.locale, mail.tone, 'agenda')
  const own = facts.contributions.map(({ role, session }) => ({
    role: roles(`roles.${role}`),
    session: sessionWords(session, mail.locale, mail.tone),
  }))
  const said = {
    event: words(facts.event.title, mail.locale),
    contributions: own.map(({ session }) => session).join('; '),
  }
  const content = await thanksPdf(network, facts, mail.locale)
  return {
    subject: t('mail.thanks.subject', said),
    attachments: [
      { filename: `${t('letter.title').replace(/\W+/g, '-')}.pdf`, content, contentType: 'application/pdf' },
    ],
    element: (
      <MailFrame mail={mail} title={t('mail.thanks.title')} preview={t('mail.thanks.text', said)}>
        <MailText>{t('mail.hello', { name: facts.name })}</MailText>
        <MailText>{t('mail.thanks.text', said)}</MailText>
        <MailFacts facts={own.map(({ role, session }) => ({ name: role, value: session }))} />
      </MailFrame>
    ),
  }
}

export const emails: Renderers = { 'agenda.ask': ask, 'agenda.thanks': thanks }
