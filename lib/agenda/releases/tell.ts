import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict } from '@/lib/errors'
import { asLocalized, type Localized } from '@/lib/localized'
import type { Agenda } from '../order'
import { copyOf } from '../queries'
import { tellAudience } from './audience'
import { isQuiet } from './quiet'
import { tellStage } from './stage'

type Release = { id: string; number: number; name: string; at: Date; tell: boolean; toldAt: Date | null }
type Event = { id: string; slug: string; title: Localized; zone: string; sequence: number }

/** One telling: the release that stands now, and what each side knew before. */
export type Told = {
  event: Event
  release: Release
  after: Agenda
  /** The last release that was told; null: people on stage have heard of none. */
  told: { release: Release; agenda: Agenda } | null
  /** What the public has seen before: the last told one, else the first; null: this is the first. */
  seen: { release: Release; agenda: Agenda } | null
}

/**
 * Tells those concerned of the releases that were not told yet: one mail against what they were last told, however many
 * releases lie between. Not in the quiet hours (a later run does it), not before the event is announced, not after it.
 * The releases are claimed in the transaction that writes the mails: running twice, or at once, writes nothing twice.
 */
export async function tellEvent(ctx: Ctx, eventId: string): Promise<boolean> {
  const at = now()
  if (isQuiet(ctx.network.zone, at)) return false
  const row = await ctx.db.event.findFirst({
    where: { id: eventId, state: 'announced', endsAt: { gt: at } },
    select: {
      ...{ id: true, slug: true, title: true, zone: true, sequence: true },
      releases: {
        orderBy: { number: 'asc' },
        select: { id: true, number: true, name: true, at: true, tell: true, toldAt: true },
      },
    },
  })
  if (!row) return false
  const { releases, ...plain } = row
  const waiting = releases.filter((one) => one.tell && !one.toldAt)
  const release = releases.at(-1)
  if (waiting.length === 0 || !release) return false
  const event = { ...plain, title: asLocalized(plain.title) }
  const last = releases.filter((one) => one.toldAt).at(-1)
  const base = last ?? releases.find((one) => one.number < release.number)
  const after = await copyOf(ctx, eventId, release.id)
  const known = base ? { release: base, agenda: await copyOf(ctx, eventId, base.id) } : null
  const telling: Told = { event, release, after, told: last ? known : null, seen: known }
  return ctx.db.$transaction((tx) => write(tx, ctx, telling, waiting, at))
}

async function write(tx: Tx, ctx: Ctx, telling: Told, waiting: readonly Release[], at: Date) {
  const { count } = await tx.release.updateMany({
    where: { id: { in: waiting.map(({ id }) => id) }, toldAt: null },
    data: { toldAt: at },
  })
  if (count === 0) return false
  // Another run told of some of them meanwhile: the rest is compared anew, against what that one said.
  if (count < waiting.length) throw conflict()
  // A silent release that stands now is what the mails state, so the next telling begins from it.
  await tx.release.updateMany({ where: { id: telling.release.id, toldAt: null }, data: { toldAt: at } })
  await tellStage(tx, ctx, telling)
  await tellAudience(tx, ctx, telling)
  return true
}
