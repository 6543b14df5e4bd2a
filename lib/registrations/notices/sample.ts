import { now } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { asLocalized, type Locale } from '@/lib/localized'
import type { EventFormat, PlaceState } from '@/prisma/generated/enums'
import type { Notice, NoticeFacts } from '../notice'
import { calendarFacts } from '../records'
import type { Extra } from './extra'

/** What a mail of the kind `registrations.sample` carries. */
export type SampleFacts = { notice: Notice; notices: NoticeFacts; extra: Extra }

export type SampleEvent = Parameters<typeof calendarFacts>[0] & {
  parts: readonly {
    name: unknown
    pools: readonly { name: unknown; mode: EventFormat }[]
    priceClasses: readonly { cents: number }[]
  }[]
}

const states: Partial<Record<Notice, PlaceState>> = {
  requested: 'requested',
  waiting: 'waiting',
  offered: 'offered',
  'confirm-address': 'confirmed',
}
/** Who has given everything up holds nothing. */
const without = new Set<Notice>(['given-back', 'office-cancelled', 'declined', 'passed-on', 'offer-expired'])
const day = 24 * 60 * 60 * 1000

/** An invented person's registration for a real event, standing as the mail of this kind finds it. */
export function sampleFacts(
  event: SampleEvent,
  notice: Notice,
  locale: Locale,
  tone: 'sie' | 'du',
  reason?: unknown,
): NoticeFacts {
  const t = translator(locale, tone, 'notices')
  const [part] = event.parts
  const [pool] = part?.pools ?? []
  const state = states[notice] ?? 'confirmed'
  return {
    registration: '00000000-0000-0000-0000-000000000000',
    sequence: 0,
    name: t('texts.person'),
    unconfirmed: notice === 'confirm-address',
    event: calendarFacts(event),
    places:
      part && pool && !without.has(notice)
        ? [
            {
              part: asLocalized(part.name),
              pool: asLocalized(pool.name),
              mode: pool.mode,
              state,
              rank: state === 'waiting' ? 3 : null,
              until: state === 'offered' ? new Date(now().getTime() + 2 * day) : null,
            },
          ]
        : [],
    cents: without.has(notice) ? 0 : Math.max(0, ...(part?.priceClasses ?? []).map((one) => one.cents)),
    other: t('texts.other'),
    ...(reason ? { reason: asLocalized(reason) } : {}),
  }
}
