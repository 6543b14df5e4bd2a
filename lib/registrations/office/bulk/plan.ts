import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import type { ListedEvent } from '../list/event'
import { type ListedRegistration, readRegistrations } from '../list/read'
import { isMarked, type NotPresent, presenceOf } from '../presence/presence'
import type { StateAct } from './schema'

export type Touched<T = object> = { id: string; name: string } & T
export type Reason = NotPresent | 'notMarked' | 'notRequested' | 'noAddress' | 'bounced' | 'sameAddress'
/** Whom an act touches and whom it leaves out, and why. Preview and command ask the same, so that what is shown is done. */
export type Plan<T = object> = { take: Touched<T>[]; leave: { reason: Reason; name: string }[] }

/** Registrations in the order of the ids. */
export async function inOrder(ctx: Ctx, eventId: string, ids: readonly string[]) {
  const rows = await readRegistrations(ctx, eventId, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const why: Record<StateAct, (row: ListedRegistration, event: ListedEvent) => Reason | null> = {
  confirm: (row) => (row.places.some(({ state }) => state === 'requested') ? null : 'notRequested'),
  decline: (row) => (row.places.some(({ state }) => state === 'requested') ? null : 'notRequested'),
  giveBack: (row) => (row.givenBackAt ? 'givenBack' : null),
  present: (row, event) => {
    const presence = presenceOf(row, event, now())
    return typeof presence === 'string' ? presence : null
  },
  absent: (row) => (isMarked(row.came) ? null : 'notMarked'),
}

/** Who is confirmed, declined or entered as present, or whose places are given back. */
export async function actPlan(
  ctx: Ctx,
  event: ListedEvent,
  ids: readonly string[],
  act: StateAct,
): Promise<Plan> {
  const plan: Plan = { take: [], leave: [] }
  for (const row of await inOrder(ctx, event.id, ids)) {
    const name = fullName(row.person)
    const reason = why[act](row, event)
    if (reason) plan.leave.push({ reason, name })
    else plan.take.push({ id: row.id, name })
  }
  return plan
}

/**
 * Who gets a mail: each address once, the first that works. Nobody whose address is not confirmed: somebody else may have
 * typed it.
 */
export async function mailPlan(
  ctx: Ctx,
  eventId: string,
  ids: readonly string[],
): Promise<Plan<{ address: string; language: string }>> {
  const plan: Plan<{ address: string; language: string }> = { take: [], leave: [] }
  const written = new Set<string>()
  for (const row of await inOrder(ctx, eventId, ids)) {
    const name = fullName(row.person)
    const address = row.email
    const reason = !address
      ? 'noAddress'
      : row.lapsesAt
        ? 'unconfirmed'
        : bounced(row)
          ? 'bounced'
          : written.has(address.toLowerCase())
            ? 'sameAddress'
            : null
    if (reason || !address) {
      plan.leave.push({ reason: reason ?? 'noAddress', name })
      continue
    }
    written.add(address.toLowerCase())
    plan.take.push({ id: row.id, name, address, language: row.language })
  }
  return plan
}

const bounced = ({ person, email }: ListedRegistration) =>
  person.addresses.some((one) => one.email === email && one.bouncedAt !== null)
