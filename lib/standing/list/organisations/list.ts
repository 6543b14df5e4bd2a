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
import { organisationsColumns, organisationsRows } from './rows'
import { organisationsWhere } from './where'

const { sql } = Prisma

const statuses = ['active', 'applied', 'admitted', 'suspended', 'ended', 'none'] as const
const staff = ['none', 'unconfirmed', 'uncoordinated'] as const
const asks = {
  q: anyWord,
  status: oneOf(...statuses),
  kind: anyId,
  sector: anyWord,
  level: oneOf(...levels),
  state: oneOf(...states),
  ressort: anyWord,
  mandates: oneOf('free'),
  people: oneOf(...staff),
} satisfies Record<string, z.ZodType<string>>

async function fields(ctx: Ctx): Promise<Field[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = translator(ctx.locale, ctx.network.tone, 'memberships')
  const [kinds, place] = await Promise.all([membershipKinds(ctx), placeFields(ctx)])
  return [
    { name: 'q', label: t('list.organisations.search'), main: true },
    ...place.slice(0, 2).map((field) => ({ ...field, main: true })),
    ...place.slice(2),
    {
      name: 'status',
      label: t('list.fields.membership'),
      options: choices(statuses, (v) => m(`status.${v}`)),
    },
    {
      name: 'kind',
      label: t('list.fields.kind'),
      options: kinds
        .filter((kind) => kind.holder === 'institution')
        .map((kind) => ({ value: kind.id, label: words(kind.name, ctx.locale) })),
    },
    { name: 'ressort', label: t('list.fields.ressort') },
    {
      name: 'mandates',
      label: t('list.fields.mandates'),
      options: [{ value: 'free', label: t('list.free') }],
    },
    { name: 'people', label: t('list.fields.people'), options: choices(staff, (v) => t(`list.staff.${v}`)) },
  ]
}

/** Authorities, companies, universities: everybody that people work for or that is a member. */
export const organisations: OfficeList = {
  area: 'organisations',
  path: '/organisations',
  read: (_, said) => readWith(asks)(said),
  from: sql`"Organisation" o`,
  id: sql`o."id"`,
  where: organisationsWhere,
  order: { name: [sql`o."name"`], sector: [sql`o."sector"`, sql`o."level"`, sql`o."name"`] },
  columns: organisationsColumns,
  rows: organisationsRows,
  fields,
  views: () => [
    view('all'),
    view('members', { status: 'active' }),
    view('freeMandates', { mandates: 'free' }),
    view('uncoordinated', { people: 'uncoordinated', status: 'active' }),
  ],
}
