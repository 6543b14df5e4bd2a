import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEventForm, choices } from '@/prisma/factories/event-forms'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { giveFeedback } from './commands'
import { feedbackResults, feedbackRows } from './office/queries'
import { feedbackLink, feedbackPage } from './queries'

afterAll(closeQueue)

const day = 24 * 60 * 60 * 1000
const marks = choices('1', '2', '3', '4', '5')

/** An event that ended so many days ago, with people who had a place. */
async function stage(people: number, daysAgo = 2) {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 20 }] })
  await anEventForm(ctx, { event: event.id, purpose: 'feedback' }, [
    { key: 'rating', kind: 'one_of', options: marks, required: true },
    { key: 'missing', kind: 'long_text', condition: { question: 'rating', is: 'one_of', value: ['1', '2'] } },
  ])
  const tokens: string[] = []
  for (let i = 0; i < people; i++)
    tokens.push(registrationToken((await aRegistration(network, visitor, event)).id))
  const endsAt = new Date(Date.now() - daysAgo * day)
  await ctx.db.event.update({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  return { network, ctx, visitor, event, tokens }
}

test('one registration speaks once, however often it is sent', async () => {
  const { visitor, ctx, tokens } = await stage(1)
  const [token = ''] = tokens
  const say = () =>
    giveFeedback(visitor, { token, answers: { rating: '5', missing: 'not asked', role: 'x' } })
  const three = await Promise.allSettled([say(), say(), say()])
  expect(three.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await ctx.db.feedback.count()).toBe(1)
  expect(await ctx.db.feedbackAnswer.findMany({ select: { key: true, value: true } })).toEqual([
    { key: 'rating', value: '5' },
  ])
  await expect(say()).rejects.toMatchObject({ code: 'Conflict', reason: 'feedback.given' })
  expect(await feedbackPage(visitor, token)).toMatchObject({ why: 'given' })
})

test('what is stored says neither who nor when', async () => {
  const { visitor, ctx, event, tokens } = await stage(1)
  const before = await ctx.db.audit.count()
  await giveFeedback(visitor, { token: tokens[0] ?? '', answers: { rating: '4' } })
  const feedback = await ctx.db.feedback.findFirstOrThrow({ include: { answers: true } })
  const registration = await ctx.db.registration.findFirstOrThrow()
  const ended = await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })
  // A UUIDv7 would carry the millisecond.
  for (const id of [feedback.id, ...feedback.answers.map((answer) => answer.id)]) expect(id[14]).toBe('4')
  expect(feedback.day.getTime() % day).toBe(0)
  expect(registration.feedbackAt).toEqual(ended.endsAt)
  expect(JSON.stringify(feedback)).not.toContain(registration.id)
  expect(await ctx.db.audit.count()).toBe(before)
})

test.each([
  [-1, 'Closed', 'feedback.early'],
  [22, 'Closed', 'feedback.late'],
])('%i days after the end: %s', async (daysAgo, code, reason) => {
  const { visitor, ctx, event, tokens } = await stage(1, daysAgo)
  const [token = ''] = tokens
  await expect(giveFeedback(visitor, { token, answers: { rating: '5' } })).rejects.toMatchObject({
    code,
    reason,
  })
  const { id, eventId } = await ctx.db.registration.findFirstOrThrow()
  expect(await feedbackLink(ctx.db, ctx.network.slug, { id, eventId })).toBeNull()
  expect(event.id).toBe(eventId)
})

test('who had no place, a wrong link and another network are turned away', async () => {
  const { visitor, ctx, tokens } = await stage(1)
  const [token = ''] = tokens
  const say = { token, answers: { rating: '5' } }
  const elsewhere = (await aNetwork()).visitor
  await expect(giveFeedback(elsewhere, say)).rejects.toMatchObject({ code: 'NotFound' })
  await expect(giveFeedback(visitor, { ...say, token: 'x' })).rejects.toMatchObject({ code: 'NotFound' })
  await ctx.db.place.updateMany({ where: {}, data: { state: 'waiting' } })
  await expect(giveFeedback(visitor, say)).rejects.toMatchObject({ code: 'Forbidden' })
})

test('a mark that is not offered, too many words or nothing at all: said at its field', async () => {
  const { visitor, ctx, tokens } = await stage(1)
  const say = (answers: Record<string, unknown>) => giveFeedback(visitor, { token: tokens[0] ?? '', answers })
  await expect(say({ rating: '6' })).rejects.toMatchObject({ fields: { 'answers.rating': 'invalid' } })
  await expect(say({})).rejects.toMatchObject({ fields: { 'answers.rating': 'chooseOne' } })
  await expect(say({ rating: '1', missing: 'x'.repeat(9000) })).rejects.toMatchObject({
    fields: { 'answers.missing': 'invalid' },
  })
  expect(await ctx.db.feedback.count()).toBe(0)
})

test('under five answers the office sees their number and nothing else', async () => {
  const { visitor, ctx, event, tokens } = await stage(6)
  for (const token of tokens.slice(0, 4)) await giveFeedback(visitor, { token, answers: { rating: '4' } })
  expect(await feedbackResults(ctx, event.id)).toEqual({ given: 4, of: 6, results: [] })
  expect(await feedbackRows(ctx, event.id)).toBeNull()
  for (const token of tokens.slice(4))
    await giveFeedback(visitor, { token, answers: { rating: '1', missing: 'Zeit' } })
  const { given, results } = await feedbackResults(ctx, event.id)
  expect(given).toBe(6)
  expect(results[0]).toMatchObject({ answered: 6, asked: 6, shown: { mean: 3 } })
  // Two were asked what was missing, and both answered: too few to be shown.
  expect(results[1]).toMatchObject({ answered: 2, asked: 2, shown: null })
  const outside = { ...ctx, actor: { ...ctx.actor, roles: [] } }
  await expect(feedbackResults(outside, event.id)).rejects.toMatchObject({ code: 'Forbidden' })
})
