import * as z from 'zod'
import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { fullName } from '@/lib/people/name'

/** What the address of a page says about who is meant: ?q=…, ?person=…, ?organisation=…. */
export const holderAsked = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  person: z.string().catch('').default(''),
  organisation: z.string().catch('').default(''),
  /** A record of the page that is to be corrected. */
  edit: z.string().catch('').default(''),
})
export type HolderAsked = z.output<typeof holderAsked>

const shown = 10

/** The first people and organisations that a search finds: enough to choose from. */
export async function holdersFound(ctx: Ctx, q: string) {
  authorize(ctx, 'people.read')
  const parts = q.toLowerCase().split(/\s+/).filter(Boolean)
  const today = dateColumn(ctx.network.zone, now())
  const working = { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }
  const [people, organisations] = await Promise.all([
    ctx.db.person.findMany({
      where: { AND: parts.map((part) => ({ searchText: { contains: part } })) },
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
      take: shown,
      select: {
        id: true,
        title: true,
        givenName: true,
        familyName: true,
        affiliations: { where: working, select: { organisation: { select: { name: true } } } },
      },
    }),
    ctx.db.organisation.findMany({
      where: { AND: parts.map((part) => ({ name: { contains: part, mode: 'insensitive' as const } })) },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: shown,
      select: { id: true, name: true, parent: { select: { name: true } } },
    }),
  ])
  return { people, organisations }
}

/** Who is meant: what the address names, or null. */
export async function holderNamed(ctx: Ctx, asked: Pick<HolderAsked, 'person' | 'organisation'>) {
  authorize(ctx, 'people.read')
  if (isId(asked.person)) {
    const person = await ctx.db.person.findUnique({
      where: { id: asked.person },
      select: { id: true, title: true, givenName: true, familyName: true },
    })
    return person && { kind: 'person' as const, id: person.id, name: fullName(person) }
  }
  if (!isId(asked.organisation)) return null
  const organisation = await ctx.db.organisation.findUnique({
    where: { id: asked.organisation },
    select: { id: true, name: true },
  })
  return organisation && { kind: 'institution' as const, ...organisation }
}
