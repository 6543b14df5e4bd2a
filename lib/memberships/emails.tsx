import type { ReactNode } from 'react'
import { longDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { MailFrame } from '@/lib/mail/frame'
import { MailFacts, MailText } from '@/lib/mail/parts'
import type { MailContext, Renderers } from '@/lib/mail/types'
import { dayOf } from './coordination/dates'
import type { MandateKind } from './mandates/schema'

const wordsOf = (mail: MailContext) => ({
  t: translator(mail.locale, mail.tone, 'mandates'),
  m: translator(mail.locale, mail.tone, 'memberships'),
  network: mail.network?.name ?? '',
  slug: mail.network?.slug ?? '',
  day: (text: string) => longDate(mail.locale, 'UTC', dayOf(text)),
})
type Words = ReturnType<typeof wordsOf>

const framed = (
  mail: MailContext,
  subject: string,
  button: { label: string; path: string },
  children: ReactNode,
  note?: string,
) => ({
  subject,
  element: (
    <MailFrame
      mail={mail}
      title={subject}
      button={{ label: button.label, href: mail.url(button.path) }}
      note={note}
    >
      {children}
    </MailFrame>
  ),
})

const mandates = ({ m }: Words, kinds: MandateKind[]) => kinds.map((kind) => m(`mandates.${kind}`)).join(', ')

export const emails: Renderers = {
  'memberships.mandate-named': (mail) => {
    const w = wordsOf(mail)
    const { name, by, organisation, kind, from } = mail.facts
    return framed(
      mail,
      w.t('mail.named.subject', { organisation, network: w.network }),
      { label: w.t('mail.named.button'), path: `/${w.slug}/mandate/${mail.secret.token ?? ''}` },
      <>
        <MailText>{w.t('mail.greeting', { name })}</MailText>
        <MailText>{w.t('mail.named.text', { by, organisation, network: w.network })}</MailText>
        <MailFacts
          facts={[
            { name: w.t('mail.mandate'), value: mandates(w, [kind]) },
            { name: w.t('mail.institution'), value: organisation },
            { name: w.t('mail.from'), value: w.day(from) },
          ]}
        />
      </>,
      w.t('mail.named.note'),
    )
  },

  'memberships.mandate-ended': (mail) => {
    const w = wordsOf(mail)
    const { kind, organisation, last } = mail.facts
    return framed(
      mail,
      w.t('mail.ended.subject', { organisation }),
      { label: w.t('mail.ended.button'), path: '/me' },
      <>
        <MailText>{w.t('mail.ended.text', { network: w.network })}</MailText>
        <MailFacts
          facts={[
            { name: w.t('mail.mandate'), value: mandates(w, [kind]) },
            { name: w.t('mail.institution'), value: organisation },
            { name: w.t('mail.last'), value: w.day(last) },
          ]}
        />
      </>,
    )
  },

  'memberships.affiliation-asked': (mail) => {
    const w = wordsOf(mail)
    const { name, function: work, organisation, organisationId, from } = mail.facts
    return framed(
      mail,
      w.t('mail.asked.subject', { name, organisation }),
      { label: w.t('mail.asked.button'), path: `/${w.slug}/institution/${organisationId}#colleagues` },
      <>
        <MailText>{w.t('mail.asked.text', { name, organisation, network: w.network })}</MailText>
        <MailFacts
          facts={[
            { name: w.t('mail.person'), value: name },
            { name: w.t('mail.function'), value: work },
            { name: w.t('mail.from'), value: w.day(from) },
          ]}
        />
      </>,
      w.t('mail.asked.note'),
    )
  },

  'memberships.affiliation-invited': (mail) => {
    const w = wordsOf(mail)
    const { name, by, organisation } = mail.facts
    return framed(
      mail,
      w.t('mail.invited.subject', { organisation, network: w.network }),
      { label: w.t('mail.invited.button'), path: `/${w.slug}/affiliation/${mail.secret.token ?? ''}` },
      <>
        <MailText>{w.t('mail.greeting', { name })}</MailText>
        <MailText>{w.t('mail.invited.text', { by, organisation, network: w.network })}</MailText>
      </>,
      w.t('mail.named.note'),
    )
  },

  'memberships.affiliation-confirmed': (mail) => {
    const w = wordsOf(mail)
    const { organisation, from } = mail.facts
    return framed(
      mail,
      w.t('mail.confirmed.subject', { organisation }),
      { label: w.t('mail.confirmed.button'), path: '/me' },
      <>
        <MailText>{w.t('mail.confirmed.text', { organisation, network: w.network })}</MailText>
        <MailFacts
          facts={[
            { name: w.t('mail.institution'), value: organisation },
            { name: w.t('mail.from'), value: w.day(from) },
          ]}
        />
      </>,
    )
  },

  'memberships.successor': (mail) => {
    const w = wordsOf(mail)
    const { name, organisation, organisationId, kinds, last, reason } = mail.facts
    const why: 'left' | 'bounced' | 'declined' | 'office' = reason
    const free = kinds.length > 0
    return framed(
      mail,
      free ? w.t('mail.successor.subject', { organisation }) : w.t('mail.successor.subjectLeft', { name }),
      {
        label: free ? w.t('mail.successor.button') : w.t('mail.successor.buttonLeft'),
        path: `/${w.slug}/institution/${organisationId}#${free ? 'mandates' : 'colleagues'}`,
      },
      <>
        <MailText>{w.t(`mail.successor.${why}`, { name, organisation })}</MailText>
        <MailFacts
          facts={[
            free && { name: w.t('mail.free'), value: mandates(w, kinds) },
            { name: w.t('mail.institution'), value: organisation },
            last && { name: w.t('mail.last'), value: w.day(last) },
          ]}
        />
        {free && <MailText>{w.t('mail.successor.ask')}</MailText>}
      </>,
    )
  },

  'memberships.coordination-offered': (mail) => {
    const w = wordsOf(mail)
    const { by, organisation } = mail.facts
    return framed(
      mail,
      w.t('mail.offered.subject', { organisation, network: w.network }),
      { label: w.t('mail.offered.button'), path: `/${w.slug}/affiliation/${mail.secret.token ?? ''}` },
      <MailText>{w.t('mail.offered.text', { by, organisation, network: w.network })}</MailText>,
      w.t('mail.offered.note'),
    )
  },
}
