import { whenWords } from '@/lib/clock'
import { type MoveOf, movedIn, type Whereabouts, whereaboutsOf } from '@/lib/events/moving/whereabouts'
import { venueOf } from '@/lib/events/schema'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { MailFact } from '@/lib/mail/parts'
import type { MailContext } from '@/lib/mail/types'

/** Old beside new, as a mail lists it; and what of it moved, which then need not be said again. Dates may be text. */
export function movedRows(
  mail: MailContext,
  from: Whereabouts | undefined,
  to: Whereabouts,
): { rows: MailFact[]; moved: MoveOf[] } {
  if (!from) return { rows: [], moved: [] }
  const [before, after] = [whereaboutsOf(from), whereaboutsOf(to)]
  const moved = movedIn(before, after)
  const t = translator(mail.locale, mail.tone, 'notices')
  const said = sayer(mail)
  return {
    moved,
    rows: moved.flatMap((of) => [
      { name: t(`moved.${of}.before`), value: said[of](before) },
      { name: t(`moved.${of}.after`), value: said[of](after) },
    ]),
  }
}

function sayer(mail: MailContext): Record<MoveOf, (at: Whereabouts) => string> {
  const t = translator(mail.locale, mail.tone, 'notices')
  const format = translator(mail.locale, mail.tone, 'events')
  return {
    when: ({ zone, precision, startsAt, endsAt }) =>
      whenWords(mail.locale, zone, precision, startsAt, endsAt),
    where: ({ venue }) => {
      const place = venueOf(venue)
      return (
        [words(place?.name, mail.locale), place?.address].filter(Boolean).join(', ') || t('moved.nowhere')
      )
    },
    how: ({ format: of }) => format(`format.${of}`),
  }
}

/** For the subject: what moved, when it is one thing only. */
export function whatMoved(from: Whereabouts | undefined, to: Whereabouts): MoveOf | 'several' {
  const moved = from ? movedIn(whereaboutsOf(from), whereaboutsOf(to)) : []
  return moved.length === 1 && moved[0] ? moved[0] : 'several'
}
