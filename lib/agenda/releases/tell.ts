import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { conflict } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { perTransaction } from '@/lib/registrations/telling/batches'
import { retrying } from '@/lib/retry'
import { copyOf } from '../queries'
import { audienceLetters } from './audience'
import { begunOf, hold, Overtaken, writeLetters } from './letters'
import { isQuiet } from './quiet'
import { stageLetters } from './stage'
import type { Told } from './told'

/**
 * Tells those concerned of the releases that were not told yet: one mail against what they were last told, however many
 * releases lie between. Not in the quiet hours (a later run does it), not before the event is announced, not after it.
 * Mails are written some at a time, and the releases count as told after the last: a run that breaks off is finished by
 * the next one, with what was said first, and running twice, or at once, writes nothing twice.
 */
export async function tellEvent(ctx: Ctx, eventId: string, take = perTransaction): Promise<boolean> {
  let any = false
  // After what was begun comes what was released meanwhile; whoever is overtaken by another run looks anew.
  for (let turn = 0; turn < 5; turn++) {
    const telling = await nextOf(ctx, eventId, now())
    if (!telling) return any
    any = (await tellOne(ctx, telling, take)) || any
  }
  throw conflict()
}

/** What is to be told next, or null. */
async function nextOf(ctx: Ctx, eventId: string, at: Date): Promise<Told | null> {
  if (isQuiet(ctx.network.zone, at)) return null
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
  if (!row) return null
  const { releases, ...plain } = row
  const open = releases.filter((one) => !one.toldAt)
  if (!open.some((one) => one.tell)) return null
  const begun = await begunOf(ctx, open)
  const release = open.findLast((one) => begun.has(one.id)) ?? releases.at(-1)
  if (!release) return null
  const [first, ...others] = open.filter((one) => one.tell && one.number <= release.number)
  if (!first) return null
  const last = releases.filter((one) => one.toldAt).at(-1)
  const base = last ?? releases.find((one) => one.number < release.number)
  const known = base ? { release: base, agenda: await copyOf(ctx, eventId, base.id) } : null
  return {
    event: { ...plain, title: asLocalized(plain.title) },
    release,
    waiting: [first, ...others],
    after: await copyOf(ctx, eventId, release.id),
    told: last ? known : null,
    seen: known,
  }
}

/** Writes the mails of one telling and closes its releases; false when another run did, or began another telling. */
async function tellOne(ctx: Ctx, telling: Told, take: number): Promise<boolean> {
  const ids = [...telling.waiting.map(({ id }) => id), telling.release.id]
  try {
    await writeLetters(ctx, telling, await stageLetters(ctx, telling), take)
    await writeLetters(ctx, telling, await audienceLetters(ctx, telling), take)
    await retrying(() =>
      ctx.db.$transaction(async (tx) => {
        await hold(tx, ctx, telling)
        // A silent release that stands now is what the mails state, so the next telling begins from it.
        await tx.release.updateMany({ where: { id: { in: ids }, toldAt: null }, data: { toldAt: now() } })
      }),
    )
    return true
  } catch (error) {
    if (error instanceof Overtaken) return false
    throw error
  }
}
