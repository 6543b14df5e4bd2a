import { type Ctx, can, noStanding, type Standing } from '@/lib/access/context'
import { dateColumn } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { fullName, listName } from '@/lib/people/name'
import type { Prisma } from '@/prisma/generated/client'
import { standingsOf } from '../../queries'
import { reasonSentence } from '../../words'
import type { Cell, Column, Row } from '../list'

const works = (day: Date) =>
  ({
    where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
    orderBy: { from: 'desc' },
    select: { function: true, organisation: { select: { name: true } } },
  }) satisfies Prisma.Person$affiliationsArgs

type Words = ReturnType<typeof translator<'office'>>

/** Columns of people; whoever reads names alone sees where somebody works and no more. */
export function peopleColumns(ctx: Ctx): Column[] {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const name = { key: 'name', label: t('list.people.name'), note: t('list.people.work'), sort: 'name' }
  if (!can(ctx.actor, 'people.read')) return [name]
  return [
    name,
    { key: 'standing', label: t('list.people.standing'), note: t('list.people.votes'), look: 'grow' },
    { key: 'address', label: t('list.people.address'), note: t('list.people.addressState'), look: 'address' },
    { key: 'tags', label: t('list.people.tags'), look: 'rest' },
    { key: 'added', label: t('list.people.added'), sort: 'added', numeric: true, look: 'rest' },
  ]
}

/** Why somebody belongs or does not, in one sentence, and their votes. */
function standingCell(ctx: Ctx, t: Words, standing: Standing = noStanding): Cell {
  const value = reasonSentence(ctx.network, standing.why, ctx.locale)
  if (!standing.member && !standing.participant) return { value, tone: 'past' }
  return { value, note: standing.votes > 0 ? t('list.people.voteCount', { count: standing.votes }) : null }
}

type Address = { email: string; verifiedAt: Date | null; bouncedAt: Date | null }
function addressCell(t: Words, address: Address | undefined): Cell {
  if (!address) return { value: null, note: t('list.people.noAddress'), tone: 'past' }
  if (address.bouncedAt) return { value: address.email, note: t('list.people.bounced'), tone: 'danger' }
  return { value: address.email, note: address.verifiedAt ? null : t('list.people.unverified') }
}

/** What the list says of people on a day. Addresses are read only for those who may see them. */
export async function peopleRows(ctx: Ctx, ids: readonly string[], day: Date): Promise<Row[]> {
  const reads = can(ctx.actor, 'people.read')
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const named = {
    id: true,
    title: true,
    givenName: true,
    familyName: true,
    affiliations: works(day),
  } as const
  const where = { id: { in: [...ids] } }
  const workOf = (affiliations: { function: string | null; organisation: { name: string } }[]) =>
    affiliations.map((one) => [one.function, one.organisation.name].filter(Boolean).join(', ')).join('; ') ||
    null
  if (!reads) {
    const people = await ctx.db.person.findMany({ where, select: named })
    return people.map((person) => ({
      id: person.id,
      name: fullName(person),
      href: null,
      cells: [{ value: listName(person), note: workOf(person.affiliations) }],
    }))
  }
  const [people, standings] = await Promise.all([
    ctx.db.person.findMany({
      where,
      select: {
        ...named,
        tags: true,
        createdAt: true,
        addresses: {
          where: { endedAt: null },
          orderBy: [{ kind: 'asc' }, { id: 'asc' }],
          select: { email: true, verifiedAt: true, bouncedAt: true },
        },
      },
    }),
    standingsOf(ctx, ids, day),
  ])
  return people.map((person) => ({
    id: person.id,
    name: fullName(person),
    href: `/people/${person.id}`,
    cells: [
      { value: listName(person), note: workOf(person.affiliations) },
      standingCell(ctx, t, standings.get(person.id)),
      addressCell(t, person.addresses[0]),
      { value: person.tags.join(', ') || null },
      { value: dateColumn(ctx.network.zone, person.createdAt) },
    ],
  }))
}
