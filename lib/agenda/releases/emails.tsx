import { dateTimeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { type Localized, words } from '@/lib/localized'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, RenderedMail, Renderers } from '@/lib/mail/types'
import { sessionWords } from '../stage/naming'
import { type StageEntry, stageCalendars } from './calendar'
import type { Change } from './changes'

type About = { slug: string; title: Localized; zone: string }
type AudienceFacts = { name: string; event: About; changes: Change[] }
type StageFacts = AudienceFacts & {
  sequence: number
  at: string
  first: boolean
  holds: StageEntry[]
  gone: StageEntry[]
}

/** When and where: "Di., 16. April 2024, 10:00 Uhr, Saal". Dates come back from the outbox as text. */
function slotWords(mail: MailContext, { zone }: About, { start, room }: Change['slot']) {
  const t = translator(mail.locale, mail.tone, 'stage')
  const when = start ? dateTimeWords(mail.locale, zone, new Date(start)) : t('names.undated')
  return room ? t('names.inRoom', { when, room: words(room, mail.locale) }) : when
}

/** One row for each change: what became of it, its name, now and before. */
function Changes({ mail, event, changes }: { mail: MailContext; event: About; changes: Change[] }) {
  const t = translator(mail.locale, mail.tone, 'stage')
  const name = (of: Change['name']) => sessionWords(of, mail.locale, mail.tone)
  const lines = ({ what, was, ...is }: Change) => [
    name(is.name),
    what === 'removed' ? '' : slotWords(mail, event, is.slot),
    what === 'moved' && was ? t('mail.was', { when: slotWords(mail, event, was.slot) }) : '',
    what === 'renamed' && was ? t('mail.wasCalled', { name: name(was.name) }) : '',
  ]
  return changes.map((change) => (
    <MailFacts
      key={change.key}
      facts={[
        {
          name: t(`mail.what.${change.what}`),
          value: lines(change)
            .filter(Boolean)
            .map((line, i) => (
              <span key={line}>
                {i > 0 && <br />}
                {line}
              </span>
            )),
        },
      ]}
    />
  ))
}

const agendaPath = (mail: MailContext, event: About) =>
  mail.url(`/${mail.network?.slug ?? ''}/events/${event.slug}/agenda`)

function stage(mail: MailContext): RenderedMail {
  const facts = mail.facts as StageFacts
  const { event, changes } = facts
  const t = translator(mail.locale, mail.tone, 'stage')
  const said = { event: words(event.title, mail.locale) }
  const text = t(facts.first ? 'mail.stage.firstText' : 'mail.stage.changedText', said)
  const own = mail.secret.path
  return {
    subject: t('mail.stage.subject', said),
    ...(mail.network
      ? {
          attachments: stageCalendars(
            { ...mail.network, tone: mail.tone },
            { slug: event.slug, title: event.title, sequence: facts.sequence, at: facts.at },
            facts,
            mail.locale,
          ),
        }
      : {}),
    element: (
      <MailFrame
        mail={mail}
        title={t(facts.first ? 'mail.stage.firstTitle' : 'mail.stage.changedTitle')}
        preview={text}
        button={
          own
            ? { label: t('mail.stage.own'), href: mail.url(own) }
            : { label: t('mail.stage.agenda'), href: agendaPath(mail, event) }
        }
      >
        <MailText>{t('mail.hello', { name: facts.name })}</MailText>
        <MailText>{text}</MailText>
        <Changes {...{ mail, event, changes }} />
      </MailFrame>
    ),
  }
}

function audience(mail: MailContext): RenderedMail {
  const { name, event, changes } = mail.facts as AudienceFacts
  const t = translator(mail.locale, mail.tone, 'stage')
  const said = { event: words(event.title, mail.locale) }
  return {
    subject: t('mail.audience.subject', said),
    element: (
      <MailFrame
        mail={mail}
        title={t('mail.audience.title')}
        preview={t('mail.audience.text', said)}
        button={{ label: t('mail.audience.button'), href: agendaPath(mail, event) }}
        note={<p>{t('mail.audience.note')}</p>}
      >
        {name && <MailText>{t('mail.hello', { name })}</MailText>}
        <MailText>{t('mail.audience.text', said)}</MailText>
        <Changes {...{ mail, event, changes }} />
      </MailFrame>
    ),
  }
}

export const emails: Renderers = { 'agenda.stage': stage, 'agenda.audience': audience }
