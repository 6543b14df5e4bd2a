import type { NetworkFacts } from '@/lib/access/context'
import { dayWords, now, whenWords } from '@/lib/clock'
import { letterheadOf } from '@/lib/documents/letterhead'
import { pdf } from '@/lib/documents/pdf'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'
import { stageName } from '../../stage-name'
import { sessionWords } from '../naming'
import type { ThanksFacts } from './commands'

type Head = Pick<NetworkFacts, 'name' | 'nameSuffix' | 'hue' | 'tone'>

/** The letter of thanks to somebody who was on stage, naming what they contributed. Tagged. */
export function thanksPdf(network: Head, facts: ThanksFacts, locale: Locale): Promise<Buffer> {
  const t = translator(locale, network.tone, 'stage')
  const roles = translator(locale, network.tone, 'agenda')
  const { event } = facts
  const venue = venueOf(event.venue)
  const title = t('letter.title')
  const name = words(event.title, locale)
  const place = [words(venue?.name, locale), venue?.address].filter(Boolean).join(', ')
  const data = {
    head: letterheadOf(network, locale),
    date: dayWords(locale, event.zone, now()),
    heading: title,
    hello: t('mail.hello', { name: stageName(facts) }),
    text: t('letter.text', { network: facts.organiser, event: name }),
    facts: [
      [t('letter.when'), name],
      [
        t('letter.date'),
        whenWords(locale, event.zone, event.precision, new Date(event.startsAt), new Date(event.endsAt)),
      ],
      [t('letter.where'), place || (event.format === 'online' ? t('letter.online') : '')],
    ].filter(([, value]) => value),
    contributionsTitle: t('letter.contributions'),
    columns: [t('letter.role'), t('letter.session')],
    contributions: facts.contributions.map(({ role, session }) => [
      roles(`roles.${role}`),
      sessionWords(session, locale, network.tone),
    ]),
    closing: t('letter.closing'),
    signature: t('letter.signature', { network: facts.organiser }),
  }
  return pdf('lib/agenda/stage/thanks/letter.typ', data, { title: `${title}: ${name}`, locale })
}
