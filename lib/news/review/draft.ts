import type { Entry } from '@/lib/agenda/order'
import { dayWords, whenWords } from '@/lib/clock'
import { venueOf } from '@/lib/events/schema'
import type { Tone } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { type Locale, type Localized, words } from '@/lib/localized'
import type { ReviewFacts } from './facts'
import { plain } from './people'
import { sentencesOf, silentWords } from './sentences'

/** When it was, as exactly as is known, inside a sentence. */
const dayOf = (locale: Locale, { zone, precision, startsAt, endsAt }: ReviewFacts['event']) =>
  precision === 'time' || precision === 'day'
    ? dayWords(locale, zone, startsAt)
    : whenWords(locale, zone, precision, startsAt, endsAt)

/** Words of the programme that name somebody on stage stay out of a review that names nobody. */
function silence({ agenda }: ReviewFacts) {
  const names = agenda.sessions.flatMap(({ people }) =>
    people.flatMap(({ name, organisation }) => [
      name,
      name.split(' ').at(-1) ?? name,
      ...(organisation ? [organisation.de, organisation.en ?? organisation.de] : []),
    ]),
  )
  return (text: string) => (names.some((name) => name.length > 2 && text.includes(name)) ? '' : text)
}

function draftIn(facts: ReviewFacts, locale: Locale, tone: Tone) {
  const t = translator(locale, tone, 'review')
  const { event, entries, next } = facts
  const quiet = event.confidential
  const say = quiet ? silence(facts) : (text: string) => text
  const name = plain(words(event.title, locale))
  const date = dayOf(locale, event)
  const venue = venueOf(event.venue)
  const place = plain(words(venue?.name, locale))
  const theme = plain(words(event.theme, locale))
  const headings = new Map(entries.map((entry) => [entry, headingOf(entry, locale, say)]))
  const subjects = entries.flatMap((entry) =>
    entry.block ? say(words(entry.block.subject, locale)) || [] : [],
  )
  const replies = entries.some((entry) => entry.sessions.some(({ kind }) => kind === 'replik'))
  const part = (entry: Entry) => {
    const told = quiet ? [silentWords(entry, locale, tone)] : sentencesOf(entry, locale, tone)
    const heading = headings.get(entry)
    const text = told.filter(Boolean).join(' ')
    const title = quiet && !entry.block ? say(plain(words(entry.sessions[0].title, locale))) : ''
    const alone = title && entry.sessions[0].kind !== 'break' ? t('item', { title }) : ''
    return [heading && `## ${heading}`, [alone, text].filter(Boolean).join(' ')].filter(Boolean).join('\n\n')
  }
  const body = [
    [
      t('opening', {
        event: name,
        date,
        format: event.format,
        place: place && event.format !== 'online' ? t('place', { place }) : '',
      }),
      theme && t('theme', { theme }),
      quiet && t('silent.intro'),
    ]
      .filter(Boolean)
      .join(' '),
    ...entries.map(part),
    [
      quiet ? t('silent.thanks') : t('thanks', { replies: replies ? 'yes' : 'no' }),
      next &&
        t('next', {
          event: plain(words(next.title, locale)),
          date: whenWords(locale, next.zone, next.precision, next.startsAt, next.endsAt),
        }),
    ]
      .filter(Boolean)
      .join(' '),
  ]
  return {
    title: t('title', { event: words(event.title, locale) }),
    teaser:
      subjects.length > 0
        ? t('teaser', { date, subjects: subjects.join(', ') })
        : t('teaserPlain', { date, event: words(event.title, locale) }),
    body: body.filter(Boolean).join('\n\n'),
  }
}

function headingOf(entry: Entry, locale: Locale, say: (text: string) => string) {
  if (!entry.block) return ''
  const number = entry.label ? `${entry.label} ${entry.number ?? ''}`.trim() : ''
  return [number, say(plain(words(entry.block.subject, locale)))].filter(Boolean).join(': ')
}

/**
 * A review out of the released programme alone, in both languages: who spoke, in which function, on what, who replied,
 * thanks, what comes next. Under the confidentiality mark it names nobody. No judgement, no quotation: those are the
 * editor's to add.
 */
export function reviewDraft(facts: ReviewFacts, tone: Tone) {
  const [de, en] = [draftIn(facts, 'de', tone), draftIn(facts, 'en', tone)]
  const both = (key: 'title' | 'teaser' | 'body'): Localized => ({ de: de[key], en: en[key] })
  return { title: both('title'), teaser: both('teaser'), body: both('body') }
}
