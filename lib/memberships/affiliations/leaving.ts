import { type Ctx, can } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { forbidden, invalid, notFound } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { dayOf, dayText, notOver, todayIn } from '../coordination/dates'
import { holdInstitution, lineOf } from '../coordination/institution'
import { authorizeInstitution } from '../coordination/policy'
import { coordinatorsOf } from '../coordination/recipients'
import { closeMandate } from '../mandates/closing'
import type { EndColleagueInput, LeaveInput } from './schema'

export type LeaveReason = 'left' | 'bounced' | 'office'

const read = {
  id: true,
  personId: true,
  organisationId: true,
  from: true,
  to: true,
  confirmedAt: true,
  coordinates: true,
  person: { select: { title: true, givenName: true, familyName: true } },
  organisation: { select: { name: true } },
} as const

type Ending = { id: string; personId: string; organisationId: string; confirmedAt: Date | null }

/**
 * The organisations whose mandates end with an affiliation: its own and what it is a unit of, except where the person
 * goes on working. What was never confirmed says nothing about the organisations above: else a unit's coordinator could
 * invite somebody's delegate and end their mandate by taking the invitation back.
 */
async function leftBehind(tx: Tx, row: Ending, line: string[], last: Date): Promise<string[]> {
  const others = await tx.affiliation.findMany({
    where: {
      personId: row.personId,
      id: { not: row.id },
      confirmedAt: { not: null },
      OR: [{ to: null }, { to: { gt: last } }],
    },
    select: { organisationId: true },
  })
  const stays = new Set<string>()
  for (const { organisationId } of others) for (const id of await lineOf(tx, organisationId)) stays.add(id)
  return (row.confirmedAt ? line : [row.organisationId]).filter((id) => !stays.has(id))
}

/**
 * Ends an affiliation after a day, and with it the person's mandates of that institution; its coordinator is asked for
 * successors. What was never confirmed, or would not have begun, goes altogether: it never gave anything. Within the
 * caller's transaction, who has checked that the actor may; twice is once.
 */
export async function leave(tx: Tx, ctx: Ctx, affiliationId: string, last: Date, reason: LeaveReason) {
  const found = await tx.affiliation.findUnique({ where: { id: affiliationId }, select: read })
  if (!found) throw notFound()
  const line = await lineOf(tx, found.organisationId)
  await holdInstitution(tx, found.organisationId)
  const row = await tx.affiliation.findUnique({ where: { id: affiliationId }, select: read })
  if (!row || (row.to && row.to <= last)) return
  const name = fullName(row.person)
  if (!row.confirmedAt || row.from > last) await tx.affiliation.deleteMany({ where: { id: row.id } })
  else
    await tx.affiliation.updateMany({
      where: { id: row.id },
      data: { to: last, endReason: reason, tokenHash: null },
    })
  await audit(tx, ctx, {
    action: `people.affiliation.${reason === 'office' ? 'end' : reason}`,
    area: 'people',
    record: { kind: 'person', id: row.personId, name },
    before: { organisation: row.organisation.name, to: row.to },
    after: { organisation: row.organisation.name, to: last },
  })
  const left = await leftBehind(tx, row, line, last)
  const mandates = await tx.mandate.findMany({
    where: { personId: row.personId, membership: { organisationId: { in: left } }, ...notOver(last) },
    select: { id: true, kind: true, to: true },
  })
  const ended = mandates.filter((one) => !one.to || one.to > last)
  for (const one of ended) await closeMandate(tx, ctx, one.id, last, reason)
  if (!row.confirmedAt && ended.length === 0) return
  for (const to of await coordinatorsOf(tx, line, todayIn(ctx), row.personId))
    await sendMail(tx, ctx.network.id, {
      kind: 'memberships.successor',
      language: to.language,
      address: to.address,
      facts: {
        name,
        organisation: row.organisation.name,
        organisationId: line.at(-1),
        kinds: ended.map((one) => one.kind),
        last: dayText(last),
        reason,
      },
    })
}

/** "I have left", said by the person: affiliation and mandates of that institution end after the day (else today). */
export async function leaveInstitution(ctx: Ctx, { affiliationId, on }: LeaveInput) {
  const { personId } = ctx.actor
  if (!personId) throw forbidden()
  await ctx.db.$transaction(async (tx) => {
    const row = await tx.affiliation.findFirst({ where: { id: affiliationId, personId } })
    if (!row) throw notFound()
    await leave(tx, ctx, row.id, lastDay(ctx, on, row), 'left')
  })
}

/** The coordinator or the office says that a colleague has left. Answers the organisation. */
export async function endColleague(ctx: Ctx, { affiliationId, on, office }: EndColleagueInput) {
  return ctx.db.$transaction(async (tx) => {
    const row = await tx.affiliation.findUnique({ where: { id: affiliationId } })
    if (!row) throw notFound()
    await authorizeInstitution(tx, ctx, row.organisationId)
    const byOffice = office && can(ctx.actor, 'people.write')
    await leave(tx, ctx, row.id, lastDay(ctx, on, row), byOffice ? 'office' : 'left')
    return { organisationId: row.organisationId, office }
  })
}

/** Refuses an end before the beginning, and one of what is over already. */
function lastDay(
  ctx: Ctx,
  on: string | null,
  row: { from: Date; to: Date | null; confirmedAt: Date | null },
) {
  const last = on ? dayOf(on) : todayIn(ctx)
  if (row.confirmedAt && on && last < row.from) throw invalid('endBeforeStart', { on: 'endBeforeStart' })
  if (row.to && row.to < todayIn(ctx)) throw invalid('affiliationOver')
  return last
}
