import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { readAsked } from '@/lib/standing/list/asked'
import { idsIn } from '@/lib/standing/list/bulk/selection'
import { type ListedEvent, listedEvent } from '../list/event'
import { listAsked } from '../list/list'
import type { Selection } from './schema'

/** The event and the registrations that a selection means, in the order of the list. Throws NotFound. */
export async function selectedIn(
  ctx: Ctx,
  eventId: string,
  selection: Selection,
): Promise<{ event: ListedEvent; ids: string[] }> {
  const event = await listedEvent(ctx, eventId)
  if (!event) throw notFound()
  return { event, ids: await idsIn(ctx, listOf(ctx, event, selection), selection) }
}

const listOf = (ctx: Ctx, event: ListedEvent, { list }: Selection) =>
  listAsked(ctx, event, Object.fromEntries(new URLSearchParams(list)))

/** The same selection as the search part of an address: what a message keeps of whom it went to. */
export function selectionQuery(ctx: Ctx, event: ListedEvent, selection: Selection): string {
  if (!selection.all) return new URLSearchParams(selection.id.map((id) => ['id', id])).toString()
  const list = listOf(ctx, event, selection)
  const { filter } = readAsked(ctx, list, Object.fromEntries(new URLSearchParams(selection.list)))
  return new URLSearchParams(filter).toString()
}
