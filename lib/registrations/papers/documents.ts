import type { NetworkFacts } from '@/lib/access/context'
import { dayWords, now, whenWords } from '@/lib/clock'
import { letterheadOf } from '@/lib/documents/letterhead'
import { pdf } from '@/lib/documents/pdf'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'
import { exactEuros } from '@/lib/money'
import { fullName } from '@/lib/people/name'
import type { Paper } from './queries'

/** A day of the released programme as a letter lists it. */
export type ProgrammeDay = { day: string | null; entries: { time: string; title: string }[] }

const about = (network: NetworkFacts, { event }: Paper, locale: Locale) => {
  const venue = venueOf(event.venue)
  return {
    head: letterheadOf(network, locale),
    event: words(event.title, locale),
    theme: words(event.theme, locale),
    when: whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt),
    where: [words(venue?.name, locale), venue?.address].filter(Boolean).join(', '),
    today: dayWords(locale, event.zone, now()),
  }
}
const pairs = (rows: [string, string | null][]) => rows.filter(([, value]) => value)
const modes = (paper: Paper) => new Set(paper.places.map(({ pool }) => pool.mode))

/** The letter that an employer approves by: purpose, programme, price, what is served and who pays for it. Tagged. */
export function letterPdf(network: NetworkFacts, paper: Paper, programme: ProgrammeDay[], locale: Locale) {
  const t = translator(locale, network.tone, 'papers')
  const { event, person } = paper
  const common = about(network, paper, locale)
  const online = modes(paper).size > 0 && [...modes(paper)].every((mode) => mode === 'online')
  const catering = [
    words(event.catering, locale),
    event.cateringCents !== null &&
      t('letter.cateringValue', { value: exactEuros(locale, event.cateringCents) }),
  ]
  const title = t('letter.title', { event: common.event })
  const data = {
    ...common,
    heading: title,
    intro: t('letter.intro', { name: fullName(person), network: paper.organiser }),
    facts: pairs([
      [t('name'), fullName(person)],
      [t('work'), [paper.function, paper.organisation].filter(Boolean).join(', ')],
      [t('event'), [common.event, common.theme].filter(Boolean).join(': ')],
      [t('when'), common.when],
      [t('where'), online ? t('online') : common.where],
      [t('organiser'), paper.organiser],
      [t('letter.price'), paper.priceCents > 0 ? exactEuros(locale, paper.priceCents) : t('letter.free')],
      [t('letter.catering'), online ? '' : catering.filter(Boolean).join(' ')],
      [t('letter.costsBy'), words(event.costsBy, locale)],
    ]),
    purposeTitle: t('letter.purpose'),
    purpose: words(event.purpose, locale) || words(event.summary, locale),
    programmeTitle: t('letter.programme'),
    programme,
    columns: [t('letter.time'), t('letter.what')],
    closing: t('letter.closing', { date: common.today }),
  }
  return pdf('lib/registrations/papers/letter.typ', data, { title, locale })
}

/** The certificate of attendance, for whoever was there. Tagged. */
export function certificatePdf(network: NetworkFacts, paper: Paper, minutes: number | null, locale: Locale) {
  const t = translator(locale, network.tone, 'papers')
  const common = about(network, paper, locale)
  const title = t('certificate.title')
  const data = {
    ...common,
    heading: title,
    name: fullName(paper.person),
    work: [paper.function, paper.organisation].filter(Boolean).join(', '),
    text: t('certificate.text'),
    facts: pairs([
      [t('when'), common.when],
      [t('where'), [...modes(paper)].every((mode) => mode === 'online') ? t('online') : common.where],
      [
        t('certificate.parts'),
        paper.places.length > 1
          ? paper.places.map(({ pool }) => words(pool.part.name, locale)).join(', ')
          : '',
      ],
      [
        t('certificate.hours'),
        minutes === null
          ? ''
          : t('certificate.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
      ],
      [t('organiser'), paper.organiser],
    ]),
    date: common.today,
    signature: t('certificate.signature', { network: paper.organiser }),
  }
  return pdf('lib/registrations/papers/certificate.typ', data, { title: `${title}: ${common.event}`, locale })
}
