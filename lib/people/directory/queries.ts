import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { forbidden } from '@/lib/errors'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import type { VisibleField } from '../visibility'
import { entryFields, entryFor, workingOn } from './entry'
import { canList, inGroupsOn, type Reader, viewerOf, visible } from './policy'
import type { DirectoryFilter } from './schema'
import { spellings } from './spellings'

export const directoryPerPage = 30

const today = (ctx: Ctx) => dateColumn(ctx.network.zone, now())
/** A word as LIKE takes it literally: Prisma leaves % and _ to the database. */
const literal = (word: string) => word.replace(/[\\%_]/g, '\\$&')
const holds = (word: string) => ({ contains: literal(word), mode: 'insensitive' as const })

/** Topics of the network's people in which one of the words stands. Which of them are open is the caller's question. */
async function topicsLike(ctx: Ctx, words: string[]): Promise<string[]> {
  const like = words.map((word) => `%${literal(word)}%`)
  const rows = await db.$queryRaw<{ topic: string }[]>`
    SELECT DISTINCT topic FROM "Person", unnest("topics") AS topic
    WHERE "networkId" = ${ctx.network.id}::uuid AND topic ILIKE ANY(${like})`
  return rows.map((row) => row.topic)
}

/** Where fragments of one reader on one day. */
type Sight = { day: Date; seen: (field: VisibleField) => Prisma.PersonWhereInput }

/** One word of the search: found in the name or in any field that this reader may see of that very person. */
function found({ day, seen }: Sight, word: string, topics: string[]): Prisma.PersonWhereInput {
  const written = spellings(word)
  const any = <T>(one: (text: { contains: string; mode: 'insensitive' }) => T): T[] =>
    written.map((text) => one(holds(text)))
  const fitting = topics.filter((topic) => written.some((text) => topic.toLowerCase().includes(text)))
  const organisation: Prisma.OrganisationWhereInput = {
    OR: any((text) => [{ name: text }, { shortName: text }]).flat(),
  }
  return {
    OR: [
      ...any((text) => [{ givenName: text }, { familyName: text }]).flat(),
      {
        AND: [
          seen('work'),
          {
            affiliations: {
              some: {
                AND: [workingOn(day), { OR: [{ organisation }, ...any((text) => ({ function: text }))] }],
              },
            },
          },
        ],
      },
      { AND: [seen('topics'), { topics: { hasSome: fitting } }] },
      { AND: [seen('offers'), { OR: any((text) => ({ offers: text })) }] },
      { AND: [seen('seeks'), { OR: any((text) => ({ seeks: text })) }] },
    ],
  }
}

function narrowed({ day, seen }: Sight, filter: DirectoryFilter): Prisma.PersonWhereInput[] {
  const { sector, level, state, group, topic } = filter
  const organisation = {
    ...(sector ? { sector } : {}),
    ...(level ? { level } : {}),
    ...(state ? { state } : {}),
  }
  return [
    ...(sector || level || state
      ? [seen('work'), { affiliations: { some: { ...workingOn(day), organisation } } }]
      : []),
    ...(group ? [seen('groups'), { groups: { some: { ...inGroupsOn(day), group: { slug: group } } } }] : []),
    ...(topic ? [seen('topics'), { topics: { has: topic } }] : []),
  ]
}

/**
 * A page of the directory: people who opened their name to this reader. A field that is closed to the reader neither
 * shows nor helps to find anybody. Throws Forbidden for whoever may not see lists.
 */
export async function directoryList(ctx: Ctx, reader: Reader, filter: DirectoryFilter) {
  if (!canList(reader)) throw forbidden()
  const day = today(ctx)
  const sight: Sight = { day, seen: (field) => visible(reader, field, day) }
  const words = filter.q.split(/\s+/).filter(Boolean).slice(0, 8)
  const topics = words.length > 0 ? await topicsLike(ctx, words.flatMap(spellings)) : []
  const where: Prisma.PersonWhereInput = {
    AND: [sight.seen('name'), ...words.map((word) => found(sight, word, topics)), ...narrowed(sight, filter)],
  }
  const [total, rows] = await Promise.all([
    ctx.db.person.count({ where }),
    ctx.db.person.findMany({
      where,
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
      take: directoryPerPage,
      skip: (filter.page - 1) * directoryPerPage,
      select: entryFields(day),
    }),
  ])
  const people = rows.flatMap((row) => entryFor(row, viewerOf(reader, row)) ?? [])
  return { total, people }
}

/** One person as this reader may see them; null when there is none here, or none for this reader. */
export async function directoryPerson(ctx: Ctx, reader: Reader, id: string) {
  if (!isId(id)) return null
  const row = await ctx.db.person.findUnique({ where: { id }, select: entryFields(today(ctx)) })
  return row && entryFor(row, viewerOf(reader, row))
}

/** Oneself, as whoever wants to know how others see them reads it. */
export async function ownEntryRow(ctx: Ctx) {
  const { personId } = ctx.actor
  return personId
    ? ctx.db.person.findUnique({ where: { id: personId }, select: entryFields(today(ctx)) })
    : null
}

/** The person whose photo a file is, as far as the rule asks; null when it is nobody's. */
export const personWithPhoto = (ctx: Ctx, fileId: string) =>
  ctx.db.person.findFirst({
    where: { photoId: fileId },
    select: {
      id: true,
      visibility: true,
      groups: { where: inGroupsOn(today(ctx)), select: { groupId: true } },
    },
  })

/** The groups that run today, for the filter. */
export const groupChoices = (ctx: Ctx) =>
  ctx.db.group.findMany({
    where: { OR: [{ to: null }, { to: { gte: today(ctx) } }] },
    orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
    select: { slug: true, name: true },
  })
