import type { Ctx } from '@/lib/access/context'
import { db, type Tx } from '@/lib/db'
import { type Mail, sendMail } from '@/lib/mail/outbox'
import { toldOf } from '@/lib/registrations/telling/batches'
import { retrying } from '@/lib/retry'
import { Prisma } from '@/prisma/generated/client'
import type { Told } from './told'

/** A mail of a telling; `reader`: whom it is for, so that nobody gets it twice. */
export type Letter = { reader: string; mail: Mail & { kind: (typeof kinds)[number] } }

const kinds = ['agenda.stage', 'agenda.audience'] as const

/** Another run closed these releases meanwhile, or began to tell of another one. */
export class Overtaken extends Error {}

const day = 24 * 60 * 60_000

/** Which of these releases have mails in the outbox: their telling was begun, and is to be finished with what was said. */
export async function begunOf(ctx: Ctx, releases: readonly { id: string; at: Date }[]): Promise<Set<string>> {
  const [first] = releases
  if (!first) return new Set()
  const ids = releases.map(({ id }) => id)
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT DISTINCT split_part("facts"->>'once', ' ', 1) AS "id" FROM "Outbox"
    WHERE "networkId" = ${ctx.network.id}::uuid AND "createdAt" >= ${new Date(first.at.getTime() - day)}
      AND "kind" = ANY(${[...kinds]}::text[]) AND split_part("facts"->>'once', ' ', 1) = ANY(${ids}::text[])`)
  return new Set(rows.map((row) => row.id))
}

/** Holds a telling while some of it is written. Throws Overtaken when it is not the one to be told any more. */
export async function hold(tx: Tx, ctx: Ctx, { event, release, waiting: [first] }: Told) {
  const { count } = await tx.release.updateMany({
    where: { id: first.id, toldAt: null },
    data: { toldAt: null },
  })
  if (count === 0) throw new Overtaken()
  const open = await tx.release.findMany({
    where: { eventId: event.id, toldAt: null },
    orderBy: { number: 'asc' },
    select: { id: true, at: true },
  })
  const begun = await begunOf(ctx, open)
  if ([...begun].some((id) => id !== release.id)) throw new Overtaken()
}

/** Writes letters that are not in the outbox yet, so many in a transaction. */
export async function writeLetters(ctx: Ctx, telling: Told, letters: readonly Letter[], take: number) {
  const { release } = telling
  const once = ({ reader }: Letter) => `${release.id} ${reader}`
  for (let from = 0; from < letters.length; from += take) {
    const some = letters.slice(from, from + take)
    await retrying(() =>
      ctx.db.$transaction(async (tx) => {
        await hold(tx, ctx, telling)
        const told = await toldOf(ctx, some[0]?.mail.kind ?? '', release.at, some.map(once))
        for (const letter of some)
          if (!told.has(once(letter)))
            await sendMail(tx, ctx.network.id, {
              ...letter.mail,
              facts: { ...letter.mail.facts, once: once(letter) },
            })
      }),
    )
  }
}
