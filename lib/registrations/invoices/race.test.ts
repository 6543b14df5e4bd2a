import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { aPaidEvent, withBilling } from '@/prisma/factories/invoices'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { reconcile } from './issue'
import { nextNumber } from './number'

afterAll(closeQueue)

const people = 20

async function owing() {
  const made = await aNetwork({ role: 'events' })
  await withBilling(made.network)
  const event = await aPaidEvent(made.visitor)
  const prices = { [event.parts[0]?.id ?? '']: 6000 }
  const ids: string[] = []
  for (let i = 0; i < people; i++)
    ids.push((await aRegistration(made.network, made.visitor, event, { prices })).id)
  return { ...made, ids }
}

const numbers = async (ctx: Ctx) =>
  (await ctx.db.invoice.findMany({ select: { number: true } }))
    .map(({ number }) => Number(number.split('-').at(-1)))
    .sort((a, b) => a - b)
const dense = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

test(`${people} invoices at once, each asked for twice: numbers without gaps, none twice`, async () => {
  const { ctx, ids } = await owing()
  await Promise.all([...ids, ...ids].map((id) => reconcile(ctx, id)))
  expect(await numbers(ctx)).toEqual(dense(people))
}, 60_000)

test('what is rolled back leaves no gap', async () => {
  const { ctx, ids } = await owing()
  const year = new Date().getUTCFullYear()
  const failing = () =>
    ctx.db.$transaction(async (tx) => {
      await nextNumber(tx, ctx, year)
      throw new Error('something went wrong')
    })
  await Promise.allSettled(ids.flatMap((id) => [reconcile(ctx, id), failing()]))
  expect(await numbers(ctx)).toEqual(dense(people))
}, 60_000)

test('negative control: reading the last number first and writing then gives it twice', async () => {
  const { ctx } = await owing()
  const year = new Date().getUTCFullYear()
  const networkId = ctx.network.id
  await ctx.db.invoiceCount.create({ data: { networkId, year } })
  const given = await Promise.all(
    dense(people).map(() =>
      ctx.db.$transaction(async (tx) => {
        const { last } = await tx.invoiceCount.findFirstOrThrow({ where: { year } })
        await tx.invoiceCount.updateMany({ where: { year }, data: { last: last + 1 } })
        return last + 1
      }),
    ),
  )
  expect(new Set(given).size).toBeLessThan(people)
}, 60_000)
