import { expect, test } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aSubscription, aTopic } from '@/prisma/factories/newsletter'
import { endTopic, resumeTopic, saveTopic } from './commands'

const input = (de: string) => ({ name: { de }, description: null })

test('the newsroom adds topics at the end; equal names get keys of their own', async () => {
  const { ctx } = await aNetwork({ role: 'editor' })
  await saveTopic(ctx, input('Veranstaltungen'))
  await saveTopic(ctx, input('Veranstaltungen'))
  const topics = await ctx.db.topic.findMany({ orderBy: { position: 'asc' } })
  expect(topics.map((topic) => topic.key)).toEqual(['veranstaltungen', 'veranstaltungen-2'])
})

test('an ended topic keeps its readers and can come back', async () => {
  const { ctx } = await aNetwork({ role: 'editor' })
  const topic = await aTopic(ctx)
  await aSubscription(ctx, { topics: [topic] })
  await endTopic(ctx, { id: topic.id })
  expect((await ctx.db.topic.findFirstOrThrow()).endedAt).not.toBeNull()
  expect(await ctx.db.subscriptionTopic.count()).toBe(1)
  await resumeTopic(ctx, { id: topic.id })
  expect((await ctx.db.topic.findFirstOrThrow()).endedAt).toBeNull()
})

test('without the ability nothing changes; another network’s topic does not exist', async () => {
  const { ctx } = await aNetwork({ role: 'board' })
  await expect(saveTopic(ctx, input('x'))).rejects.toMatchObject({ code: 'Forbidden' })
  const editor = (await aNetwork({ role: 'editor' })).ctx
  const topic = await aTopic(ctx)
  await expect(endTopic(editor, { id: topic.id })).rejects.toMatchObject({ code: 'NotFound' })
  await expect(saveTopic(editor, { id: topic.id, ...input('x') })).rejects.toMatchObject({ code: 'NotFound' })
})
