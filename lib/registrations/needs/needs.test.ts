import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { readStored, storeFile } from '@/lib/files/store'
import { newId } from '@/lib/ids'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation } from '@/prisma/factories/people'
import { aRegistration } from '@/prisma/factories/registrations'
import { factHandlers, recurringHandlers } from '../jobs'
import { needsOf } from './queries'

afterAll(closeQueue)

async function stage(role: 'events' | 'board') {
  const { network, ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  const { id: registrationId } = await aRegistration(network, visitor, event)
  const row = { networkId: network.id, registrationId }
  await ctx.db.registrationAnswer.createMany({
    data: [
      { ...row, key: 'access', value: 'Ruheraum', retention: 'access' },
      { ...row, key: 'order', value: '4711', retention: 'standard' },
    ],
  })
  return { ctx, event, registrationId }
}

test('needs are kept until 30 days after the event, other answers longer', async () => {
  const { ctx, event } = await stage('events')
  const endAt = (days: number) => {
    const endsAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    return ctx.db.event.update({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  }
  const keys = async () =>
    (await ctx.db.registrationAnswer.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key)
  await endAt(29)
  await recurringHandlers['registrations.forget-needs']?.()
  expect(await keys()).toEqual(['access', 'order'])
  await endAt(31)
  await recurringHandlers['registrations.forget-needs']?.()
  expect(await keys()).toEqual(['order'])
})

test('what an institution answered about needs goes with it, and so do the files that came with either', async () => {
  const { ctx, event, registrationId } = await stage('events')
  const networkId = ctx.network.id
  const organisation = await anOrganisation(ctx)
  const upload = async (key: string, retention: string, shared = false) => {
    const file = newId()
    const kind = { name: `${key}.pdf`, mime: 'application/pdf', size: 5 }
    const value = { file, ...kind }
    const owner = { ownerKind: 'registration', ownerId: registrationId, sha256: key }
    await ctx.db.file.create({ data: { id: file, networkId, ...owner, ...kind } })
    if (!shared)
      await ctx.db.registrationAnswer.create({ data: { networkId, registrationId, key, value, retention } })
    else
      await ctx.db.institutionAnswer.create({
        data: {
          networkId,
          eventId: event.id,
          organisationId: organisation.id,
          key,
          value,
          retention,
          byName: 'Kim',
        },
      })
    return file
  }
  const gone = [await upload('plan', 'access'), await upload('allergies', 'diet', true)]
  const stays = [await upload('poster', 'standard'), await upload('contract', 'standard', true)]
  const endsAt = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  await ctx.db.event.update({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  for (let i = 0; i < 2; i++) await recurringHandlers['registrations.forget-needs']?.()
  expect((await ctx.db.institutionAnswer.findMany()).map(({ key }) => key)).toEqual(['contract'])
  expect((await ctx.db.registrationAnswer.findMany()).map(({ key }) => key).sort()).toEqual([
    'order',
    'poster',
  ])
  expect((await ctx.db.file.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id).sort()).toEqual(
    stays.sort(),
  )
  const jobs = await db.$queryRaw<{ id: string }[]>`
    SELECT data->>'fileId' AS id FROM pgboss.job WHERE name = 'file.forgotten' AND data->>'networkId' = ${networkId}`
  expect(jobs.map(({ id }) => id).sort()).toEqual(gone.sort())
})

test('the bytes of a file go only when nothing names it any more', async () => {
  const { ctx, registrationId } = await stage('events')
  const owner = { kind: 'registration', id: registrationId } as const
  const id = newId()
  const bytes = Buffer.from('%PDF-1.7')
  await ctx.db.$transaction((tx) =>
    storeFile(tx, ctx, owner, { id, name: 'a.pdf', mime: 'application/pdf', bytes }),
  )
  const forget = () => factHandlers['file.forgotten']?.({ networkId: ctx.network.id, fileId: id })
  await forget()
  expect(await readStored(ctx.network.id, id)).toEqual(bytes)
  await ctx.db.file.deleteMany({ where: { id } })
  await forget()
  await forget()
  expect(await readStored(ctx.network.id, id)).toBeNull()
})

test('who only reads registrations does not read needs', async () => {
  const { ctx, event } = await stage('board')
  await expect(needsOf(ctx, event.id, [])).rejects.toMatchObject({ code: 'Forbidden' })
})
