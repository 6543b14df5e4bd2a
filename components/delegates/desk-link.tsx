import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { localePath } from '@/lib/paths'

/** For whoever coordinates an institution: from an event to the desk where they register colleagues for it. */
export async function DeskLink({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const { coordinates, organisations } = ctx.actor.standing
  const open = event.state === 'announced' && event.startsAt > now()
  if (coordinates.length === 0 || !open || event.parts.every((part) => part.pools.length === 0)) return null
  const t = await getTranslations('guests.desk')
  const desks = organisations.filter(({ id }) => coordinates.includes(id))
  return (
    <div className="wrap mt-24">
      {desks.map(({ id, name }) => (
        <p key={id}>
          <a
            className="link-alone"
            href={localePath(ctx.locale, `/${ctx.network.slug}/institution/${id}/events/${event.slug}`)}
          >
            {t('fromEvent', { organisation: name })}
          </a>
        </p>
      ))}
    </div>
  )
}
