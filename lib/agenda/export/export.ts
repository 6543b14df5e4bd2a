import type { Ctx } from '@/lib/access/context'
import { env } from '@/lib/env'
import { absoluteUrl } from '@/lib/paths'
import type { Schedule } from '../exchange/shape'
import { sessionPath } from '../links'
import { completed } from './complete'
import { isPublicAgenda } from './facts'
import { type Published, publishedAgenda } from './queries'
import { scheduleOf } from './schedule'
import { type KindWords, kindWords, titled } from './titles'

/** The latest release as a file can say it, valid by the schemas; null where `publishedAgenda` is. */
export async function publishedSchedule(
  ctx: Ctx,
  slug: string,
): Promise<(Published & { schedule: Schedule; kinds: KindWords }) | null> {
  const published = await publishedAgenda(ctx, slug)
  if (!published) return null
  const kinds = kindWords(ctx.network)
  const { event } = published
  const agenda = `/${ctx.network.slug}/events/${event.slug}/agenda`
  const schedule = completed(titled(scheduleOf(published), kinds), {
    agenda: absoluteUrl(ctx.locale, agenda),
    base: env().BASE_URL,
    session: (guid) => absoluteUrl(ctx.locale, sessionPath(ctx.network.slug, event.slug, guid)),
    everybodys: ctx.network.isPublic && isPublicAgenda(event),
  })
  return { ...published, schedule, kinds }
}
