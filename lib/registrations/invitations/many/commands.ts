import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { closed } from '@/lib/errors'
import { invitingOnce } from '../commands'
import { issue } from '../issue'
import { mostLines, type ReadLine, readLines } from '../lines'
import type { InviteManyInput } from '../schema'
import { invitationState } from '../state'
import { expiryOf, inviterOf, invitingEvent, knownAddresses, refuseUnlessInviting } from '../terms'

/** What a pasted list means before anybody is invited: each line with what is wrong with it, and how many are fine. */
export async function checkLines(ctx: Ctx, input: Pick<InviteManyInput, 'event' | 'lines'>) {
  authorize(ctx, 'events.write')
  const event = await invitingEvent(ctx.db, input.event)
  refuseUnlessInviting(event)
  const lines = readLines(input.lines)
  if (lines.length > mostLines) throw closed('invitation.tooManyLines')
  const emails = lines.flatMap(({ guest, problem }) => (guest && !problem ? [guest.email] : []))
  const { registered, invited } = await knownAddresses(ctx.db, event.id, emails)
  const at = now()
  const stands = new Set(
    invited.filter((row) => ['open', 'accepted'].includes(invitationState(row, at))).map((row) => row.email),
  )
  const problemOf = ({ guest, problem }: ReadLine) => {
    if (problem || !guest) return problem
    if (registered.has(guest.email)) return 'registered' as const
    return stands.has(guest.email) ? ('invited' as const) : null
  }
  const checked = lines.map((line) => ({ ...line, problem: problemOf(line) }))
  return { event, lines: checked, good: checked.filter((line) => !line.problem).length }
}
export type CheckedLines = Awaited<ReturnType<typeof checkLines>>

/**
 * Invites everybody of a pasted list whose line is fine, as the preview showed it; when it would be others by now, the
 * checked list comes back and nobody is invited. Answers how many.
 */
export async function inviteMany(ctx: Ctx, input: InviteManyInput) {
  const { event, lines, good } = await checkLines(ctx, input)
  if (good === 0 || input.checked !== good) return { invited: 0, lines, good, event: event.id }
  const expires = expiryOf(event, input.until)
  const guests = lines.flatMap(({ guest, problem }) => (guest && !problem ? [guest] : []))
  const { language, substitutes, message } = input
  const invited = await invitingOnce(() =>
    ctx.db.$transaction(
      async (tx) => {
        const how = { language, substitutes, message, expires, byName: inviterOf(ctx) }
        const { fresh } = await issue(tx, ctx, event, guests, how)
        if (fresh.length > 0)
          await audit(tx, ctx, {
            action: 'registrations.invite-many',
            area: 'registrations',
            record: { kind: 'event', id: event.id },
            after: { event: event.title, people: fresh.length, until: expires },
          })
        return fresh.length
      },
      { timeout: 60_000 },
    ),
  )
  return { invited, lines, good, event: event.id }
}
