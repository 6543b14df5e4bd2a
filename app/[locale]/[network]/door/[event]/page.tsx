import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Desk } from '@/components/check-in/desk/desk'
import { deskWords } from '@/components/check-in/desk/words'
import { DoorFrame } from '@/components/check-in/door-frame'
import { checkIn } from '@/lib/check-in/actions'
import { atPool } from '@/lib/check-in/context'
import { doorHours } from '@/lib/check-in/hours'
import { poolsAt, search, tally } from '@/lib/check-in/queries'
import { localePath } from '@/lib/paths'
import { standing } from './door'

type Props = {
  params: Promise<{ locale: string; network: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('door')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** The door on a phone: for stewards and door devices. Looking lets nobody in. */
export default async function DoorPage({ params, searchParams }: Props) {
  const asked = await searchParams
  const door = await atPool(await standing(params), one(asked.pool) || null)
  const { ctx, event, poolId } = door
  const name = one(asked.name)
  const [t, counts, pools, matches] = await Promise.all([
    getTranslations('door'),
    tally(door),
    poolsAt(door),
    name ? search(door, name) : null,
  ])
  return (
    <DoorFrame door={door} pools={pools} tally={counts}>
      <Desk
        key={poolId ?? 'all'}
        words={deskWords(t)}
        action={checkIn}
        here={localePath(ctx.locale, `/${ctx.network.slug}/door/${event.slug}`)}
        hidden={{
          network: ctx.network.slug,
          event: event.slug,
          scan: crypto.randomUUID(),
          pool: poolId,
        }}
        eventId={event.id}
        closes={doorHours(event).closes.getTime()}
        zone={event.zone}
        locale={ctx.locale}
        direction={one(asked.direction) === 'out' ? 'out' : 'in'}
        tally={counts}
        typed={{ name, ...(asked.ticket ? { code: one(asked.ticket) } : {}) }}
        matches={matches}
      />
    </DoorFrame>
  )
}
