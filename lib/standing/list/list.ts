import type { Ability } from '@/lib/access/abilities'
import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

/** The four lists of the office that are made in one way; the word is the list's in URLs, saved views and selections. */
export const areas = ['people', 'organisations', 'memberships', 'mandates'] as const
export type Area = (typeof areas)[number]
/** A list that is made in the same way for one event: its registrations. */
export type ListName = Area | 'registrations'

/** What narrows a list, by the names of the address: { q: 'muster', sector: 'science' }; nothing is empty. */
export type Filter = Record<string, string>

/** What an address asks of a list. `on`: the day it is asked about (YYYY-MM-DD), empty for today. */
export type Asked = { filter: Filter; on: string; sort: string; page: number }

/** A Date is a calendar day. `note` is the second line of a cell. `strong`: what is urgent; `past`: what is over. */
export type Cell = {
  value: string | number | Date | null
  note?: string | null
  tone?: 'danger' | 'past'
}
export type Row = { id: string; name: string; href: string | null; cells: Cell[] }

export type Column = {
  key: string
  label: string
  /** What the second line says; a column of its own in an export. */
  note?: string
  /** Rows can be ordered by it. */
  sort?: string
  numeric?: boolean
  /** grow: sentences, the room that the others leave; address: never cut short; rest: only where there is room. */
  look?: 'grow' | 'address' | 'rest'
}

export type Option = { value: string; label: string }
/** One way to narrow a list; without options it is typed. */
export type Field = { name: string; label: string; any?: string; options?: Option[]; main?: boolean }

/** A view that the house gives; its words stand under office.list.views. */
export type StandardView = { key: string; filter: Filter }
export const view = (key: string, filter: Filter = {}): StandardView => ({ key, filter })

/** One list: how an address is read, which rows it names, and what each of them says. */
export type OfficeList = {
  area: ListName
  /** Its address below /manage. */
  path: string
  /** Who may read it whole and who may change what it lists; the register's abilities where not said. */
  reads?: Ability
  writes?: Ability
  /** What its saved views are kept under; the area where not said. */
  kept?: string
  /** What can be done with its rows, and where below /manage the preview is; what its area says where not said. */
  acts?: { path: string; names: readonly string[] }
  /** It is about now only: no other day can be asked about. */
  undated?: true
  /** Keeps what this reader may ask. */
  read: (ctx: Ctx, asked: Record<string, string>) => Filter
  /** FROM and the id of a row; every alias is bound to the network by the join. */
  from: Prisma.Sql
  id: Prisma.Sql
  /** Conditions, all of which must hold; the first binds the network. */
  where: (ctx: Ctx, filter: Filter, day: string) => Prisma.Sql[] | Promise<Prisma.Sql[]>
  order: Record<string, readonly Prisma.Sql[]>
  columns: (ctx: Ctx) => Column[]
  rows: (ctx: Ctx, ids: readonly string[], day: Date) => Promise<Row[]>
  fields: (ctx: Ctx, filter: Filter) => Promise<Field[]>
  views: (ctx: Ctx) => StandardView[]
}
