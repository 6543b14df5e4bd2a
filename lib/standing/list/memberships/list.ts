import type * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { membershipKinds } from '@/lib/memberships/queries'
import { levels, states } from '@/lib/organisations/schema'
import { Prisma } from '@/prisma/generated/client'
import { anyId, anyWord, oneOf, readWith } from '../asked'
import { choices, placeFields } from '../fields'
import { type Field, type OfficeList, view } from '../list'
import { membershipsColumns, membershipsRows } from './rows'
import { from, membershipsWhere } from './where'

const { sql } = Prisma

const statuses = ['active', 'applied', 'admitted', 'suspended', 'ended', 'none'] as const
const asks = {
  q: anyWord,
  status: oneOf(...statuses),
  kind: anyId,
  holder: oneOf('person', 'institution'),
  begins: oneOf('year'),
  ends: oneOf('year'),
  mandates: oneOf('free'),
  sector: anyWord,
  level: oneOf(...levels),
  state: oneOf(...states),
} satisfies Record<string, z.ZodType<string>>

async function fields(ctx: Ctx): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = translator(ctx.locale, ctx.network.tone, 'memberships')
  const [kinds, place] = await Promise.all([membershipKinds(ctx), placeFields(ctx)])
  const year = [{ value: 'year', label: t('list.thisYear') }]
  return [
    { name: 'q', label: t('list.memberships.search'), main: true },
    {
      name: 'status',
      label: t('list.fields.status'),
      main: true,
      options: choices(statuses, (v) => m(`status.${v}`)),
    },
    {
      name: 'kind',
      label: t('list.fields.kind'),
      main: true,
      options: kinds.map((kind) => ({ value: kind.id, label: words(kind.name, ctx.locale) })),
    },
    {
      name: 'holder',
      label: t('list.fields.holder'),
      options: choices(['person', 'institution'] as const, (v) => m(`holder.${v}`)),
    },
    { name: 'begins', label: t('list.fields.begins'), options: year },
    { name: 'ends', label: t('list.fields.ends'), options: year },
    {
      name: 'mandates',
      label: t('list.fields.mandates'),
      options: [{ value: 'free', label: t('list.free') }],
    },
    ...place,
  ]
}

/** Every membership, of people and of institutions. */
export const memberships: OfficeList = {
  area: 'memberships',
  path: '/memberships',
  read: (_, said) => readWith(asks)(said),
  from,
  id: sql`m."id"`,
  where: membershipsWhere,
  order: {
    holder: [sql`coalesce(o."name", p."familyName")`, sql`p."givenName"`],
    status: [sql`s."status"`, sql`coalesce(o."name", p."familyName")`],
    number: [sql`m."number"`],
  },
  columns: membershipsColumns,
  rows: membershipsRows,
  fields,
  views: () => [
    view('all'),
    view('active', { status: 'active' }),
    view('began', { begins: 'year' }),
    view('ending', { ends: 'year' }),
    view('suspended', { status: 'suspended' }),
    view('freeMandates', { mandates: 'free' }),
  ],
}
