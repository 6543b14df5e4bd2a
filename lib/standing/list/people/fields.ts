import type * as z from 'zod'
import { type Ctx, can } from '@/lib/access/context'
import { roles } from '@/lib/access/roles'
import { db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { membershipKinds } from '@/lib/memberships/queries'
import { levels, states } from '@/lib/organisations/schema'
import { anyId, anyWord, oneOf, readWith } from '../asked'
import { choices, placeFields } from '../fields'
import type { Field, Filter } from '../list'

export const standings = ['member', 'voter', 'participant', 'none'] as const
export const ownStatuses = ['active', 'applied', 'admitted', 'suspended', 'ended'] as const
export const workStates = ['none', 'unconfirmed', 'coordinates'] as const
export const mailStates = ['bounced', 'unverified', 'none'] as const
export const mandateKinds = ['voting_delegate', 'deputy', 'ordinary', 'junior'] as const

const names = { q: anyWord }
const everything = {
  ...names,
  standing: oneOf(...standings),
  organisation: anyWord,
  kind: anyId,
  status: oneOf(...ownStatuses),
  work: oneOf(...workStates),
  mandate: oneOf('any', 'unconfirmed', ...mandateKinds),
  sector: anyWord,
  level: oneOf(...levels),
  state: oneOf(...states),
  group: anyId,
  tag: anyWord,
  role: oneOf(...roles),
  mail: oneOf(...mailStates),
  account: oneOf('yes', 'no'),
} satisfies Record<string, z.ZodType<string>>

/** What this reader may ask of the list of people: whoever reads names alone may search, no more. */
export const readPeople = (ctx: Ctx, said: Record<string, string>): Filter =>
  readWith(can(ctx.actor, 'people.read') ? everything : names)(said)

/** Tags that somebody in the network carries, by name. */
export async function tagsOf(ctx: Ctx): Promise<string[]> {
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT DISTINCT unnest("tags") AS "tag" FROM "Person"
    WHERE "networkId" = ${ctx.network.id}::uuid AND "tags" <> '{}' ORDER BY 1 LIMIT 500`
  return rows.map(({ tag }) => tag)
}

/** Ways to narrow the list of people, with what there is to choose from. */
export async function peopleFields(ctx: Ctx, filter: Filter): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const q: Field = { name: 'q', label: t('list.people.search'), main: true }
  if (!can(ctx.actor, 'people.read')) return [{ ...q, label: t('list.people.searchNames') }]
  const [kinds, groups, tags, place] = await Promise.all([
    membershipKinds(ctx),
    ctx.db.group.findMany({ orderBy: { slug: 'asc' }, select: { id: true, name: true } }),
    tagsOf(ctx),
    placeFields(ctx),
  ])
  const m = translator(ctx.locale, ctx.network.tone, 'memberships')
  const a = translator(ctx.locale, ctx.network.tone, 'access')
  const label = (name: Exclude<keyof typeof everything, 'q'>) => ({ name, label: t(`list.fields.${name}`) })
  return [
    q,
    { ...label('standing'), main: true, options: choices(standings, (v) => t(`list.standings.${v}`)) },
    { ...label('organisation'), main: true },
    {
      ...label('kind'),
      options: kinds.map((kind) => ({ value: kind.id, label: words(kind.name, ctx.locale) })),
    },
    { ...label('status'), options: choices(ownStatuses, (v) => m(`status.${v}`)) },
    { ...label('work'), options: choices(workStates, (v) => t(`list.works.${v}`)) },
    {
      ...label('mandate'),
      options: [
        ...choices(['any', 'unconfirmed'] as const, (v) => t(`list.mandateStates.${v}`)),
        ...choices(mandateKinds, (v) => m(`mandates.${v}`)),
      ],
    },
    ...place,
    { ...label('group'), options: groups.map((g) => ({ value: g.id, label: words(g.name, ctx.locale) })) },
    {
      ...label('tag'),
      options: [...new Set([...tags, ...(filter.tag ? [filter.tag] : [])])].map((tag) => ({
        value: tag,
        label: tag,
      })),
    },
    { ...label('role'), options: choices(roles, (v) => a(`roles.${v}`)) },
    { ...label('mail'), options: choices(mailStates, (v) => t(`list.mails.${v}`)) },
    { ...label('account'), options: choices(['yes', 'no'] as const, (v) => t(`list.accounts.${v}`)) },
  ]
}
