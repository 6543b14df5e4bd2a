import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { withPartner } from '@/lib/events/claims'
import { codeFor, codeWords } from '@/lib/events/codes'
import { canSeeEvent } from '@/lib/events/policy'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { limitClient } from '@/lib/limits'

/** A code as it was typed into the page, and whether it opens anything. */
export type TypedCode = { words: string; holds: boolean }

const hour = 3600

/**
 * The event that somebody wants to register for, with the code that they typed, if any. A code that admits opens an event
 * that is not listed, too; tries are counted. Null when there is none for this reader.
 */
export async function entrance(
  ctx: Ctx,
  slug: string,
  typed: string,
): Promise<{ event: ReaderEvent; code: TypedCode | null } | null> {
  const found = await ctx.db.event.findFirst({ where: { slug }, select: forReader(ctx.actor) })
  if (!found) return null
  const event = await withPartner(ctx, found)
  const words = codeWords(typed)
  const code =
    words && (await limitClient('register.code', 100, hour))
      ? await codeFor(ctx.db, event.id, words, now())
      : null
  const entered = { ...event, claims: { ...event.claims, ...(code ? { code } : {}) } }
  if (!canSeeEvent(ctx.actor, entered)) return null
  return { event: entered, code: words ? { words, holds: code !== null } : null }
}
