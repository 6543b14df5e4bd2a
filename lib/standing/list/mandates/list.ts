import type * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { levels, states } from '@/lib/organisations/schema'
import { Prisma } from '@/prisma/generated/client'
import { anyWord, oneOf, readWith } from '../asked'
import { contains, holds, placed } from '../conditions'
import { choices, placeFields } from '../fields'
import { type Field, type Filter, type OfficeList, view } from '../list'
import { mandateKinds } from '../people/fields'
import { mandatesColumns, mandatesRows } from './rows'

const { sql } = Prisma

const mandateStates = ['held', 'confirmed', 'unconfirmed', 'future', 'ended'] as const
const asks = {
  q: anyWord,
  is: oneOf(...mandateStates),
  mandate: oneOf(...mandateKinds),
  sector: anyWord,
  level: oneOf(...levels),
  state: oneOf(...states),
} satisfies Record<string, z.ZodType<string>>

const inState: Record<string, (day: string) => Prisma.Sql[]> = {
  held: (day) => [holds('d', day)],
  confirmed: (day) => [holds('d', day), sql`d."confirmedAt" IS NOT NULL`],
  unconfirmed: (day) => [holds('d', day), sql`d."confirmedAt" IS NULL`],
  future: (day) => [sql`d."from" > ${day}::date`],
  ended: (day) => [sql`d."to" < ${day}::date`],
}

const where = (ctx: Ctx, filter: Filter, day: string) => [
  sql`d."networkId" = ${ctx.network.id}::uuid`,
  ...(filter.q
    ? contains(sql`concat_ws(' ', p."givenName", p."familyName", o."name", o."shortName")`, filter.q)
    : []),
  ...(filter.mandate ? [sql`d."kind" = ${filter.mandate}::"MandateKind"`] : []),
  ...(inState[filter.is ?? '']?.(day) ?? []),
  ...placed('o', filter),
]

async function fields(ctx: Ctx): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = translator(ctx.locale, ctx.network.tone, 'memberships')
  return [
    { name: 'q', label: t('list.mandates.search'), main: true },
    {
      name: 'mandate',
      label: t('list.fields.mandate'),
      main: true,
      options: choices(mandateKinds, (v) => m(`mandates.${v}`)),
    },
    {
      name: 'is',
      label: t('list.fields.status'),
      main: true,
      options: choices(mandateStates, (v) => t(`list.mandateStates.${v}`)),
    },
    ...(await placeFields(ctx)),
  ]
}

/** Who holds which mandate for whom, whoever did and whoever will. */
export const mandates: OfficeList = {
  area: 'mandates',
  path: '/memberships/mandates',
  read: (_, said) => readWith(asks)(said),
  from: sql`"Mandate" d
    JOIN "Person" p ON p."networkId" = d."networkId" AND p."id" = d."personId"
    JOIN "Membership" m ON m."networkId" = d."networkId" AND m."id" = d."membershipId"
    LEFT JOIN "Organisation" o ON o."networkId" = m."networkId" AND o."id" = m."organisationId"`,
  id: sql`d."id"`,
  where,
  order: {
    // An expression, so that the few mandates are sorted and not everybody walked through by name.
    name: [sql`coalesce(p."familyName", '')`, sql`p."givenName"`],
    institution: [sql`o."name"`, sql`p."familyName"`],
    from: [sql`d."from"`],
  },
  columns: mandatesColumns,
  rows: mandatesRows,
  fields,
  views: () => [
    view('held', { is: 'held' }),
    view('mandateUnconfirmed', { is: 'unconfirmed' }),
    view('future', { is: 'future' }),
    view('ended', { is: 'ended' }),
    view('all'),
  ],
}
