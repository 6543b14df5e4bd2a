import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, dayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { PositionChange, PositionEnd, PositionInput } from './schema'

const date = (text: string | null) => (text ? new Date(`${text}T00:00:00Z`) : null)

/** Who holds it, as the log calls them; a person or organisation of another network is not found. */
async function holderIn(tx: Tx, { personId, organisationId, name }: PositionInput): Promise<string> {
  const person = personId && (await tx.person.findUnique({ where: { id: personId } }))
  const organisation = organisationId && (await tx.organisation.findUnique({ where: { id: organisationId } }))
  if ((personId && !person) || (organisationId && !organisation)) throw notFound()
  const named = [
    person ? `${person.givenName} ${person.familyName}` : name,
    organisation ? organisation.name : null,
  ].filter(Boolean)
  if (named.length === 0) throw invalid('membership.positionHolder', { name: 'membership.positionHolder' })
  return named.join(', ')
}

async function checked(tx: Tx, ctx: Ctx, input: PositionInput) {
  const holder = await holderIn(tx, input)
  if (input.kind === 'own' && !input.label)
    throw invalid('membership.positionWord', { 'label.de': 'membership.positionWord' })
  const [from, to] = [date(input.from), date(input.to)]
  if (from && to && to < from) throw invalid('endBeforeStart', { to: 'endBeforeStart' })
  const { kind, label, personId, organisationId, name } = input
  const row = { kind, label: label ?? Prisma.DbNull, personId, organisationId, name, from, to }
  return {
    holder,
    row,
    said: { kind, label, holder, from: day(from), to: day(to) },
    networkId: ctx.network.id,
  }
}
const day = (at: Date | null) => (at ? dayIn('UTC', at) : null)

/** Writes down who holds a position in the network, and for what term. */
export async function addPosition(ctx: Ctx, input: PositionInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const { holder, row, said, networkId } = await checked(tx, ctx, input)
    const id = newId()
    await tx.position.create({ data: { id, networkId, ...row } })
    await audit(tx, ctx, {
      action: 'memberships.position.add',
      area: 'memberships',
      record: { kind: 'position', id, name: holder },
      after: said,
    })
  })
}

const known = {
  include: {
    person: { select: { givenName: true, familyName: true } },
    organisation: { select: { name: true } },
  },
} as const
async function load(tx: Tx, id: string) {
  const old = await tx.position.findUnique({ where: { id }, ...known })
  if (!old) throw notFound()
  const { person, organisation, name } = old
  const holder = [person ? `${person.givenName} ${person.familyName}` : name, organisation?.name]
    .filter(Boolean)
    .join(', ')
  const said = { kind: old.kind, label: old.label, holder, from: day(old.from), to: day(old.to) }
  return { old, holder, said }
}

/** Puts a position right. */
export async function correctPosition(ctx: Ctx, { id, ...input }: PositionChange) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const before = await load(tx, id)
    const { holder, row, said } = await checked(tx, ctx, input)
    await tx.position.updateMany({ where: { id }, data: row })
    await audit(tx, ctx, {
      action: 'memberships.position.correct',
      area: 'memberships',
      record: { kind: 'position', id, name: holder },
      before: before.said,
      after: said,
    })
  })
}

/** Ends a position after a day; it stays among the former ones. */
export async function endPosition(ctx: Ctx, { id, to }: PositionEnd) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const { old, holder } = await load(tx, id)
    const today = dateColumn(ctx.network.zone, now())
    const last = date(to) ?? today
    if (old.to && old.to < today) throw invalid('membership.positionEnded')
    if (old.from && last < old.from) throw invalid('endBeforeStart', { to: 'endBeforeStart' })
    await tx.position.updateMany({ where: { id }, data: { to: last } })
    await audit(tx, ctx, {
      action: 'memberships.position.end',
      area: 'memberships',
      record: { kind: 'position', id, name: holder },
      before: { kind: old.kind, label: words(old.label, 'de'), to: day(old.to) },
      after: { kind: old.kind, label: words(old.label, 'de'), to: day(last) },
    })
  })
}

/** Takes out a position that nobody ever held; it stays in the log. */
export async function removePosition(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const { holder, said } = await load(tx, id)
    await tx.position.deleteMany({ where: { id } })
    await audit(tx, ctx, {
      action: 'memberships.position.remove',
      area: 'memberships',
      record: { kind: 'position', id, name: holder },
      before: said,
    })
  })
}
