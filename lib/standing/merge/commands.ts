import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { auditGlobally } from '@/lib/audit/write'
import { dayIn, now } from '@/lib/clock'
import { db, type GlobalTx } from '@/lib/db'
import { conflict, forbidden, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { forgetBytes } from '@/lib/files/store'
import { enqueue } from '@/lib/jobs/queue'
import { fullName } from '@/lib/people/name'
import { Again, retrying } from '@/lib/retry'
import type { Person } from '@/prisma/generated/client'
import type { Pair, United } from './plan'
import { type Both, profileFields, unitedProfile } from './profile'
import { bothOf, eitherHasRole, hangingOf, type Plan, planOf } from './read'
import { moveReferences } from './references'
import type { MergeInput } from './schema'

export type Merged = { keep: string; moved: Record<string, number>; united: United[] }

/** Pools by id, then people by id: the order in which everybody locks. */
async function lock(tx: GlobalTx, { networkId, keep, other }: Pair, pools: readonly string[]) {
  await tx.$queryRaw`SELECT 1 FROM "Pool" WHERE "networkId" = ${networkId}::uuid AND "id" = ANY(${[...pools]}::uuid[])
    ORDER BY "id" FOR UPDATE`
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "networkId" = ${networkId}::uuid AND "id" = ANY(${[keep, other]}::uuid[])
    ORDER BY "id" FOR UPDATE`
}

/** A unique key or an exclusion says that one person cannot have both: of a table that nobody here has thought of. */
const collides = (error: unknown) =>
  isUniqueViolation(error) ||
  (error instanceof Error && /\b(23505|23P01)\b/.test(`${error.message} ${error.cause}`))

/** Which sign-in stays: where both have one, the office says which. */
function loginOf({ keep, other }: Both<Person>, taken: 'keep' | 'other' | undefined) {
  if (!keep.loginId || !other.loginId) return keep.loginId ?? other.loginId
  if (!taken) throw invalid('merge.twoLogins', { 'take.login': 'merge.login' })
  return taken === 'other' ? other.loginId : keep.loginId
}

/** What names the other without a foreign key: files, imports, and answers that picked the person from a list. */
async function moveNames(tx: GlobalTx, { networkId, keep, other }: Pair) {
  await tx.file.updateMany({
    where: { networkId, ownerKind: 'person', ownerId: other },
    data: { ownerId: keep },
  })
  await tx.importRow.updateMany({ where: { networkId, recordId: other }, data: { recordId: keep } })
  await tx.$executeRaw`UPDATE "Answer" SET "value" = jsonb_set("value", '{id}', to_jsonb(${keep}::text))
    WHERE "networkId" = ${networkId}::uuid AND "value"->>'id' = ${other}`
  await tx.$executeRaw`UPDATE "RegistrationAnswer" SET "value" = jsonb_set("value", '{id}', to_jsonb(${keep}::text))
    WHERE "networkId" = ${networkId}::uuid AND "value"->>'id' = ${other}`
}

const logged = (person: Person) =>
  Object.fromEntries(
    profileFields.map((field) =>
      field === 'photoId' ? ['photo', person.photoId !== null] : [field, person[field]],
    ),
  )

/** Both histories say so: the kept person's with everything that became one, the other's with where it went on. */
async function log(tx: GlobalTx, ctx: Ctx, { keep, other }: Both<Person>, after: Person, { united }: Plan) {
  const record = { kind: 'person', id: keep.id, name: fullName(after) }
  const area = 'people' as const
  await auditGlobally(
    tx,
    ctx.actor,
    {
      action: 'people.merge',
      area,
      record,
      before: { ...logged(keep), with: logged(other) },
      after: {
        ...logged(after),
        with: fullName(other),
        merged: other.id,
        united: united.map(({ table, name, span }) =>
          [table, name, span && [span.from, span.to].map((at) => (at ? dayIn('UTC', at) : '…')).join(' – ')]
            .filter(Boolean)
            .join(': '),
        ),
      },
    },
    ctx.network.id,
  )
  await auditGlobally(
    tx,
    ctx.actor,
    {
      action: 'people.merged',
      area,
      record: { ...record, id: other.id, name: fullName(other) },
      after: { into: keep.id, name: fullName(after) },
    },
    ctx.network.id,
  )
}

/**
 * Makes one person of two. Everything that hangs on the other moves, whatever table it is in; where the kept person may
 * have only one, both become one and the answer names it. Throws Conflict when either was changed since the preview,
 * Forbidden where roles are at stake and the reader may not give any, Invalid where two sign-ins meet and none was chosen.
 */
export async function mergePeople(ctx: Ctx, input: MergeInput): Promise<Merged> {
  authorize(ctx, 'people.write')
  const pair: Pair = { networkId: ctx.network.id, keep: input.keep, other: input.other }
  const dropped: string[] = []
  const merged = await retrying(async () => {
    dropped.length = 0
    if (!(await bothOf(db, pair))) throw notFound()
    const { pools } = await planOf(db, pair, input.take)
    return db.$transaction(async (tx) => {
      await lock(tx, pair, pools)
      const both = await bothOf(tx, pair)
      if (!both) throw notFound()
      if (both.keep.version !== input.keepVersion || both.other.version !== input.otherVersion)
        throw conflict()
      if (!can(ctx.actor, 'settings.write') && (await eitherHasRole(tx, pair, now())))
        throw forbidden('merge.roles')
      const loginId = loginOf(both, input.take.login)
      const plan = await planOf(tx, pair, input.take)
      if (plan.pools.some((id) => !pools.includes(id))) throw new Again('a registration came in between')
      if (plan.refusals[0]) throw conflict(plan.refusals[0])
      const profile = unitedProfile(both.keep, both.other, input.take, await hangingOf(tx, pair))
      for (const step of plan.steps) await step(tx)
      const moved = await moveReferences(tx, pair.networkId, 'Person', pair.other, pair.keep)
      await moveNames(tx, pair)
      for (const photo of [both.keep.photoId, both.other.photoId])
        if (photo && photo !== profile.photoId) {
          await tx.file.deleteMany({ where: { networkId: pair.networkId, id: photo } })
          dropped.push(photo)
        }
      await tx.person.deleteMany({ where: { networkId: pair.networkId, id: pair.other } })
      const after = await tx.person.update({
        where: { networkId_id: { networkId: pair.networkId, id: pair.keep } },
        data: { ...profile, loginId, version: { increment: 1 } },
      })
      await log(tx, ctx, both, after, plan)
      for (const poolId of plan.freed) await enqueue(tx, 'pool.freed', { networkId: pair.networkId, poolId })
      return { keep: pair.keep, moved, united: plan.united }
    })
  }).catch((error: unknown) => {
    throw collides(error) ? conflict('merge.collision') : error
  })
  for (const id of dropped) await forgetBytes(ctx.network.id, id)
  return merged
}
