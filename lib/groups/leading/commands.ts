import { type Ctx, can } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { notOver, todayIn } from '@/lib/memberships/coordination/dates'
import { countMail } from '@/lib/memberships/coordination/mail-limit'
import { workingOn } from '@/lib/people/directory/entry'
import { fullName } from '@/lib/people/name'
import { shownTo } from '@/lib/people/visibility'
import { hashToken, newToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { invitationPath } from '../people/link'
import { tellPerson } from '../people/notices'
import type { AnswerInput, EntryInput, InviteInput, TermInput } from '../people/schema'
import { placeOf, waiting } from '../place'
import { authorizeGroup } from '../policy'

async function led(ctx: Ctx, id: string) {
  const group = await ctx.db.group.findFirst({
    where: { id },
    select: { id: true, slug: true, name: true, to: true },
  })
  if (!group) throw notFound()
  authorizeGroup(ctx.actor, group)
  return group
}
type Group = Awaited<ReturnType<typeof led>>

const who = { select: { title: true, givenName: true, familyName: true } } as const
async function entryOf(tx: Tx, group: Group, entry: string) {
  const row = await tx.groupPerson.findFirst({
    where: { id: entry, groupId: group.id },
    include: { person: who },
  })
  if (!row) throw notFound()
  return { ...row, called: row.person ? fullName(row.person) : (row.name ?? '') }
}

type Said = { action: string; before?: unknown; after?: unknown }
const write = (tx: Tx, ctx: Ctx, group: Group, said: Said) =>
  audit(tx, ctx, {
    area: 'groups',
    record: { kind: 'group', id: group.id, name: asLocalized(group.name).de },
    ...said,
  })

function refuseEnded(ctx: Ctx, { to }: Group) {
  if (to && to < todayIn(ctx)) throw closed('group.ended')
}

/** Lets somebody in who asked, or not; they hear of it by mail. Answered already is a Conflict. */
export async function answerRequest(ctx: Ctx, { id, entry, answer }: AnswerInput) {
  const group = await led(ctx, id)
  if (answer === 'yes') refuseEnded(ctx, group)
  return ctx.db.$transaction(async (tx) => {
    const row = await entryOf(tx, group, entry)
    const asking = { id: entry, ...waiting }
    const { count } =
      answer === 'yes'
        ? await tx.groupPerson.updateMany({ where: asking, data: { from: todayIn(ctx), requestedAt: null } })
        : await tx.groupPerson.deleteMany({ where: asking })
    if (count === 0 || !row.personId) throw conflict('group.answered')
    await write(tx, ctx, group, {
      action: answer === 'yes' ? 'groups.let_in' : 'groups.refuse',
      after: { person: row.called },
    })
    const kind = answer === 'yes' ? 'groups.admitted' : 'groups.declined'
    await tellPerson(tx, ctx, group, { personId: row.personId, kind })
    return group.slug
  })
}

/**
 * Invites a person of the network by mail; whoever asked already is let in. Somebody who is in, or invited, is refused.
 * `among` narrows whom this actor may invite (lib/standing/inviting).
 */
export async function inviteToGroup(ctx: Ctx, input: InviteInput, among: Prisma.PersonWhereInput = {}) {
  const { id, personId, role } = input
  const group = await led(ctx, id)
  refuseEnded(ctx, group)
  const token = newToken()
  try {
    return await ctx.db.$transaction(async (tx) => {
      const where = { AND: [{ id: personId }, among] }
      const person = await tx.person.findFirst({ where, ...who })
      if (!person) throw notFound('personGone')
      const open = await tx.groupPerson.findFirst({
        where: { groupId: id, personId, ...notOver(todayIn(ctx)) },
      })
      const asked = open && placeOf(open, todayIn(ctx)) === 'asked'
      if (open && !asked) throw invalid('group.inAlready', { personId: 'groupInAlready' })
      const called = { person: fullName(person), role }
      if (asked) {
        const data = { from: todayIn(ctx), requestedAt: null, role }
        const { count } = await tx.groupPerson.updateMany({ where: { id: open.id, ...waiting }, data })
        if (count === 0) throw conflict('group.answered')
        await write(tx, ctx, group, { action: 'groups.let_in', after: called })
        await tellPerson(tx, ctx, group, { personId, kind: 'groups.admitted' })
        return group.slug
      }
      await countMail(ctx, personId)
      const invited = { invitedAt: now(), tokenHash: hashToken(token) }
      await tx.groupPerson.create({
        data: { networkId: ctx.network.id, groupId: id, personId, role, ...invited },
      })
      await write(tx, ctx, group, { action: 'groups.invite', after: called })
      const told = await tellPerson(tx, ctx, group, {
        personId,
        kind: 'groups.invited',
        facts: { role, by: ctx.actor.name },
        secret: { path: invitationPath(ctx.network.slug, group.slug, token) },
      })
      if (!told) throw invalid('group.noAddress')
      return group.slug
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('group.inAlready', { personId: 'groupInAlready' })
    throw error
  }
}

/** Who manages people may name any organisation; a lead one where the person works today and says so to the group. */
async function checkOrganisation(tx: Tx, ctx: Ctx, id: string, personId: string | null) {
  const office = can(ctx.actor, 'people.write')
  const organisation = office && (await tx.organisation.findFirst({ where: { id }, select: { id: true } }))
  const work =
    !office && personId
      ? await tx.affiliation.findFirst({
          where: { personId, organisationId: id, ...workingOn(todayIn(ctx)) },
          select: { person: { select: { visibility: true } } },
        })
      : null
  if (!organisation && !(work && shownTo(work.person.visibility, 'mate').has('work')))
    throw invalid('group.notTheirs', { organisationId: 'groupNotTheirs' })
}

/** Role and term of somebody who is or was in the group, and for which organisation they lead. */
export async function setTerm(ctx: Ctx, { id, entry, role, organisationId, from, to }: TermInput) {
  const group = await led(ctx, id)
  try {
    return await ctx.db.$transaction(async (tx) => {
      const row = await entryOf(tx, group, entry)
      const place = placeOf(row, todayIn(ctx))
      // Whoever left comes back by themselves, or is invited: a term does not put them back. The office may mend dates.
      const over = place === 'past' && !can(ctx.actor, 'people.write')
      if (place === 'asked' || place === 'invited' || over) throw conflict()
      const after = {
        role,
        organisationId: role === 'member' ? null : organisationId,
        from: from ?? row.from,
        to,
      }
      if (after.from && to && to < after.from) throw invalid('endBeforeStart', { to: 'endBeforeStart' })
      if (after.organisationId && after.organisationId !== row.organisationId)
        await checkOrganisation(tx, ctx, after.organisationId, row.personId)
      await tx.groupPerson.updateMany({ where: { id: entry }, data: after })
      const pick = ({ role, from, to, organisationId }: typeof after) => ({ role, from, to, organisationId })
      await write(tx, ctx, group, {
        action: 'groups.term',
        before: { person: row.called, ...pick(row) },
        after: { person: row.called, ...pick(after) },
      })
      return group.slug
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('group.inAlready', { to: 'groupInAlready' })
    throw error
  }
}

/** Takes an invitation back that nobody answered yet. */
export async function withdrawInvitation(ctx: Ctx, { id, entry }: EntryInput) {
  const group = await led(ctx, id)
  return ctx.db.$transaction(async (tx) => {
    const row = await entryOf(tx, group, entry)
    const { count } = await tx.groupPerson.deleteMany({
      where: { id: entry, from: null, invitedAt: { not: null } },
    })
    if (count === 0) throw conflict('group.answered')
    await write(tx, ctx, group, { action: 'groups.uninvite', before: { person: row.called } })
    return group.slug
  })
}
