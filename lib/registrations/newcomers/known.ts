import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { limit } from '@/lib/limits'
import { notify } from '../notice'
import { noticeOf } from '../records'

const hour = 3600
/** How often an address hears in an hour that it is registered already, whoever asks. */
const remindersPerHour = 2

/** Without the button in the mail, a place that was taken without an account is given back after this. */
export const lapsesAfter = (at: Date) => new Date(at.getTime() + 24 * 60 * 60 * 1000)

/** The address holds a registration of this event: nothing of the new attempt may stay. */
export class AlreadyThere extends Error {
  readonly registration: string
  readonly address: string
  readonly slug: string

  constructor(registration: string, address: string, slug: string) {
    super('already registered')
    this.registration = registration
    this.address = address
    this.slug = slug
  }
}

/** Looked for under the pools' lock, so that three tabs at once are one registration. */
export async function throwIfKnown(tx: Tx, event: { id: string; slug: string }, email: string, id: string) {
  const known = await tx.registration.findFirst({
    where: {
      eventId: event.id,
      id: { not: id },
      givenBackAt: null,
      person: { addresses: { some: { email, endedAt: null } } },
    },
    select: { id: true },
  })
  if (known) throw new AlreadyThere(known.id, email, event.slug)
}

/**
 * Only the person's own mailbox learns that they are registered already, never one that was merely typed (an office's
 * shared one, or one that nobody confirmed); whoever typed it sees what everybody sees.
 */
export async function tellAlready(ctx: Ctx, { registration, address }: AlreadyThere) {
  if (!(await limit(`registrations.already:${address}`, remindersPerHour, hour))) return
  await ctx.db.$transaction(async (tx) => {
    const { facts, to } = await noticeOf(tx, registration)
    await notify(tx, ctx.network, 'already', to, facts)
  })
}
