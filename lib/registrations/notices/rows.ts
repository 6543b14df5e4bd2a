import { dateTimeWords, whenWords } from '@/lib/clock'
import type { CalendarFacts } from '@/lib/events/feed'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { MailFact } from '@/lib/mail/parts'
import type { MailContext } from '@/lib/mail/types'
import { euros } from '@/lib/money'
import { movedRows } from '../moving/rows'
import type { Notice, NoticeFacts, PlaceFact } from '../notice'

/** What, when, where, which places and what they cost, as a mail lists it. */
export function factRows(
  mail: MailContext,
  notice: Notice,
  facts: NoticeFacts,
  event: CalendarFacts,
): (MailFact | false)[] {
  const t = translator(mail.locale, mail.tone, 'notices')
  const place = translator(mail.locale, mail.tone, 'registrations')
  const venue = venueOf(event.venue)
  const { rows, moved } = movedRows(mail, facts.before, event)
  const state = ({ state, rank, until }: PlaceFact) => {
    if (rank) return place('place.waitingRank', { rank })
    const said = place(`place.${state}`)
    return state === 'offered' && until
      ? `${said}, ${t('deadline')} ${dateTimeWords(mail.locale, event.zone, new Date(until))}`
      : said
  }
  return [
    ...rows,
    !moved.includes('when') && {
      name: t('when'),
      value: whenWords(mail.locale, event.zone, event.precision, event.startsAt, event.endsAt),
    },
    !moved.includes('where') && {
      name: t('where'),
      value: [words(venue?.name, mail.locale), venue?.address].filter(Boolean).join(', '),
    },
    ...facts.places.map((one) => {
      const [part, pool] = [words(one.part, mail.locale), words(one.pool, mail.locale)]
      const name = part === pool ? part : `${part}, ${pool}`
      return {
        name: facts.places.length > 1 ? part : t('place'),
        // Afterwards it is no more a matter of places.
        value: notice === 'thanks' || notice === 'pass-on' ? name : `${name}: ${state(one)}`,
      }
    }),
    notice !== 'thanks' && facts.cents > 0 && { name: t('price'), value: euros(mail.locale, facts.cents) },
  ]
}
