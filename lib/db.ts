import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'
import { statementNames } from './statements'

const kept = globalThis as unknown as { konventDb?: PrismaClient }
kept.konventDb ??= new PrismaClient({
  adapter: new PrismaPg(
    { connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 10_000 },
    { statementNameGenerator: statementNames() },
  ),
  transactionOptions: { maxWait: 10_000, timeout: 20_000 },
})

/** The unbound client: sign-in, the operator, jobs over all networks. Rooms use `ctx.db`. */
export const db: PrismaClient = kept.konventDb

/** Tables that belong to no single network. Everything else is bound. */
const globalModels = new Set<string>(['Login', 'SignIn', 'SignInAttempt', 'RateLimit', 'Network'])
const scoped = new Set<string>(Object.values(Prisma.ModelName).filter((name) => !globalModels.has(name)))
/** For the test that holds this list against the schema. */
export const scopedModels = [...scoped]

const filtered = new Set<string>([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'delete',
  'deleteMany',
  'count',
  'aggregate',
  'groupBy',
  'upsert',
])
const creating = new Set<string>(['create', 'createMany', 'createManyAndReturn', 'upsert'])

/** Something reached over the wall between networks: a bug, never a person's mistake. */
export class ScopeError extends Error {}

function refuseUndefined(value: unknown, path: string) {
  if (value === undefined) throw new ScopeError(`undefined at ${path}`)
  if (Array.isArray(value)) value.forEach((v, i) => void refuseUndefined(v, `${path}[${i}]`))
  else if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    for (const [key, v] of Object.entries(value)) refuseUndefined(v, `${path}.${key}`)
}

type Row = Record<string, unknown>
type Args = { where?: Row; data?: unknown; create?: Row }

/**
 * A client bound to one network: the network is added to every top-level query and to every new row; an unknown model,
 * raw SQL, a foreign network and `undefined` in a filter throw. Nested writes are not seen by it: composite keys in
 * PostgreSQL hold there.
 */
export function bind(networkId: string) {
  const own = (row: Row) => {
    if ((row.networkId !== undefined && row.networkId !== networkId) || row.network)
      throw new ScopeError('foreign network in data')
    return { ...row, networkId }
  }
  return db.$extends({
    name: 'bound',
    query: {
      $allOperations({ model, operation, args, query }) {
        // pg-boss enqueues inside our transaction; all its SQL names its own schema and carries data as parameters.
        if (operation === '$queryRawUnsafe' && String((args as unknown as unknown[])[0]).includes('pgboss.'))
          return query(args)
        if (!model || !scoped.has(model))
          throw new ScopeError(`${model ?? 'raw'}.${operation} is not bound to a network`)
        if (!filtered.has(operation) && !creating.has(operation)) throw new ScopeError(`unknown ${operation}`)
        const bound = { ...(args as Args) }
        if (filtered.has(operation)) {
          refuseUndefined(bound.where ?? {}, 'where')
          if (bound.where?.networkId !== undefined && bound.where.networkId !== networkId)
            throw new ScopeError('foreign network in where')
          bound.where = { ...bound.where, networkId }
        }
        if (operation === 'upsert') bound.create = own(bound.create ?? {})
        else if (creating.has(operation))
          bound.data = Array.isArray(bound.data) ? bound.data.map(own) : own(bound.data as Row)
        else if (
          operation.startsWith('update') &&
          ((bound.data as Row).networkId || (bound.data as Row).network)
        )
          throw new ScopeError('a record never changes its network')
        return query(bound as typeof args)
      },
    },
  })
}

export type BoundDb = ReturnType<typeof bind>
/** The client inside `ctx.db.$transaction(async (tx) => …)`. */
export type Tx = Parameters<Parameters<BoundDb['$transaction']>[0]>[0]
/** The unbound client inside a transaction. */
export type GlobalTx = Prisma.TransactionClient
