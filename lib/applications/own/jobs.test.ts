import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { storeFile } from '@/lib/files/store'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { aKindToApplyFor, anApplication } from '@/prisma/factories/applying'
import { aNetwork } from '@/prisma/factories/network'
import { forgetDrafts } from './jobs'

afterAll(closeQueue)

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('what was never sent in is gone ninety days after it was last touched, with its files', async () => {
  const { ctx, visitor } = await aNetwork({ role: 'admin' })
  const { kind } = await aKindToApplyFor(ctx)
  const [old, young, sent] = [
    await anApplication(visitor, kind.id),
    await anApplication(visitor, kind.id),
    await anApplication(visitor, kind.id),
  ]
  const touch = (id: string, data: object) => ctx.db.application.update({ where: { id }, data })
  await touch(old.id, { createdAt: daysAgo(200), savedAt: daysAgo(91) })
  await touch(young.id, { createdAt: daysAgo(200), savedAt: daysAgo(89) })
  await touch(sent.id, { createdAt: daysAgo(200), state: 'submitted', submittedAt: daysAgo(190) })
  const file = newId()
  await ctx.db.$transaction(async (tx) => {
    await storeFile(
      tx,
      ctx,
      { kind: 'application', id: old.id },
      {
        id: file,
        name: 'a.pdf',
        mime: 'application/pdf',
        bytes: Buffer.from('%PDF-'),
      },
    )
    await tx.answer.create({
      data: { networkId: ctx.network.id, applicationId: old.id, key: 'given_name', value: 'Kim' },
    })
  })
  const stored = () => readFile(join(env().DATA_DIR, 'files', ctx.network.id, file))
  await expect(stored()).resolves.toBeDefined()
  await forgetDrafts()
  await forgetDrafts()
  const left = await ctx.db.application.findMany({ select: { id: true } })
  expect(left.map((row) => row.id).sort()).toEqual([young.id, sent.id].sort())
  expect(await ctx.db.file.count()).toBe(0)
  await expect(stored()).rejects.toThrow()
})
