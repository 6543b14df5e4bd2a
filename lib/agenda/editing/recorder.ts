import type { Tx } from '@/lib/db'

/** The tables of a working copy, each before those that point at it. */
export const copyTables = ['room', 'track', 'block', 'session', 'contribution'] as const
export type CopyTable = (typeof copyTables)[number]

/** A row as JSON holds it: times as text, without network, event and release. */
export type PlainRow = Record<string, unknown> & { id: string; key: string }
/** What became of a row; null: not there. */
export type RowChange = { before: PlainRow | null; after: PlainRow | null }
/** The rows of one change by table and id; undoing it brings the same ids back, so that addresses stay. */
export type ChangedRows = Partial<Record<CopyTable, Record<string, RowChange>>>

type Where = Record<string, unknown>
type Args = { where?: Where; data?: unknown; select?: unknown }
type Method = (args: Args) => Promise<unknown>
/** What the recorder needs of a table, whichever it is. */
export type Delegate = Record<
  'findMany' | 'create' | 'createMany' | 'createManyAndReturn' | 'updateMany' | 'deleteMany',
  Method
>

export const delegateOf = (tx: Tx, table: CopyTable) => tx[table] as unknown as Delegate

const omit = { networkId: true, eventId: true, releaseId: true }

/** Rows of the working copy as JSON holds them. */
export async function plainRows(tx: Tx, table: CopyTable, where: Where): Promise<PlainRow[]> {
  const args = { where: { ...where, releaseId: null }, omit }
  return JSON.parse(JSON.stringify(await delegateOf(tx, table).findMany(args as Args)))
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** True when two rows say the same, in whatever order. */
export const sameRow = (a: PlainRow | null, b: PlainRow | null) =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const isCopyTable = (name: unknown): name is CopyTable => (copyTables as readonly unknown[]).includes(name)

/**
 * A transaction that remembers what it writes in a working copy: the rows before each update, deletion and creation.
 * Commands write as ever; one row costs one read before and shares one read after, whatever else the programme holds.
 */
export function recording(tx: Tx) {
  const past = new Map<CopyTable, Map<string, PlainRow | null>>()
  const pastOf = (table: CopyTable) => {
    const rows = past.get(table) ?? new Map<string, PlainRow | null>()
    past.set(table, rows)
    return rows
  }
  const keep = async (table: CopyTable, where: Where = {}) => {
    const rows = pastOf(table)
    if (typeof where.id === 'string' && rows.has(where.id)) return
    for (const row of await plainRows(tx, table, where)) if (!rows.has(row.id)) rows.set(row.id, row)
  }
  const born = (table: CopyTable, made: unknown) => {
    for (const { id } of [made].flat() as { id: string }[])
      if (!pastOf(table).has(id)) pastOf(table).set(id, null)
  }
  const released = ({ data }: Args) =>
    ([data].flat() as { releaseId?: string | null }[]).some((row) => row.releaseId)

  const watched = (table: CopyTable): Partial<Delegate> => {
    const to = delegateOf(tx, table)
    const creating = (method: 'create' | 'createManyAndReturn'): Method => {
      return async (args) => {
        const made = await to[method](args)
        if (!released(args)) born(table, made)
        return made
      }
    }
    const changing = (method: 'updateMany' | 'deleteMany'): Method => {
      return async (args) => {
        await keep(table, args.where)
        return to[method](args)
      }
    }
    return {
      create: creating('create'),
      createManyAndReturn: creating('createManyAndReturn'),
      createMany: async (args) => {
        if (released(args)) return to.createMany(args)
        const made = (await to.createManyAndReturn({ ...args, select: { id: true } })) as { id: string }[]
        born(table, made)
        return { count: made.length }
      },
      updateMany: changing('updateMany'),
      deleteMany: changing('deleteMany'),
    }
  }
  const unwatched = new Set<PropertyKey>(['update', 'upsert', 'delete', 'updateManyAndReturn'])
  const delegates = new Map(
    copyTables.map((table) => {
      const own = watched(table)
      const delegate = new Proxy(tx[table], {
        get(target, name) {
          if (unwatched.has(name)) throw new Error(`${table}.${String(name)} would not be recorded`)
          return Reflect.get(own, name) ?? Reflect.get(target, name)
        },
      })
      return [table, delegate] as const
    }),
  )
  const recorded = new Proxy(tx, {
    get(target, name) {
      if (isCopyTable(name)) return delegates.get(name)
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

  /** Everything that is different now. */
  async function changes(): Promise<ChangedRows> {
    const all: ChangedRows = {}
    for (const [table, rows] of past) {
      if (rows.size === 0) continue
      const present = new Map(
        (await plainRows(tx, table, { id: { in: [...rows.keys()] } })).map((row) => [row.id, row]),
      )
      const differing = [...rows].flatMap(([id, before]) => {
        const after = present.get(id) ?? null
        return sameRow(before, after) ? [] : [[id, { before, after }] as const]
      })
      if (differing.length > 0) all[table] = Object.fromEntries(differing)
    }
    return all
  }
  return { tx: recorded, keep, changes }
}
