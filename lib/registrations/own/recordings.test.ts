import { afterAll, expect, test } from 'vitest'
import { addRecording } from '@/lib/events/recordings/commands'
import { newRecordingInput } from '@/lib/events/recordings/schema'
import { closeQueue } from '@/lib/jobs/queue'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { somebody } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { handPlace } from './handing'
import { ownRegistration } from './queries'
import { ownRecordingFile } from './recordings'

afterAll(closeQueue)

const pdf = () => new File([Buffer.from('%PDF-1.7 test')], 'folien.pdf', { type: 'application/pdf' })

/** Somebody who was at an event that is over, and a file of it for an audience. */
async function afterwards(audience: string, availableFrom = '', addressed: 'guests' | 'public' = 'guests') {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, {
    startsAt: new Date('2025-01-01T09:00:00Z'),
    audience: addressed,
    pools: [{ capacity: 5 }],
  })
  const { id } = await aGuestOf(visitor, event)
  const typed = { event: event.id, title: { de: 'Folien' }, kind: 'document', audience, availableFrom }
  await addRecording(ctx, newRecordingInput.parse({ ...typed, file: pdf() }))
  const { fileId } = await ctx.db.recording.findFirstOrThrow()
  const token = registrationToken(id)
  const shown = async () => (await ownRegistration(visitor, token)).recordings.length
  const file = (by = token) => ownRecordingFile(visitor, by, fileId ?? '')
  return { network, ctx, visitor, event, id, token, shown, file }
}

test.each(['guests', 'public'])(
  'what is for %s comes by the link of a registration, without an account',
  async (audience) => {
    const { shown, file } = await afterwards(audience)
    expect(await shown()).toBe(1)
    expect(await file()).toMatchObject({ name: 'folien.pdf' })
  },
)

test.each(['members', 'participants', 'signed_in'])('a file for %s asks who one is', async (audience) => {
  const { shown, file } = await afterwards(audience)
  expect(await shown()).toBe(0)
  expect(await file()).toBeNull()
})

test('not before its day, not by another link, not by a link whose place was given back', async () => {
  expect(await (await afterwards('guests', '2090-01-01T10:00')).file()).toBeNull()
  const [here, there] = [await afterwards('guests'), await afterwards('guests')]
  expect(await here.file(there.token)).toBeNull()
  expect(await here.file('x')).toBeNull()
  await here.ctx.db.registration.updateMany({ where: { id: here.id }, data: { givenBackAt: new Date() } })
  expect(await here.file()).toBeNull()
})

const lost = {
  'given back': { givenBackAt: new Date() },
  'never confirmed': { lapsesAt: new Date('2090-01-01T09:00:00Z') },
  lapsed: { givenBackAt: new Date(), lapsesAt: new Date('2025-01-01T10:00:00Z') },
}
test.each(Object.entries(lost))(
  'a registration %s opens what is public, and nothing else',
  async (_, data) => {
    // An event for everybody: its guests are all who may come, so the audience alone would not keep a link out.
    const [guests, everybody] = [
      await afterwards('guests', '', 'public'),
      await afterwards('public', '', 'public'),
    ]
    for (const { ctx, id } of [guests, everybody])
      await ctx.db.registration.updateMany({ where: { id }, data })
    expect([await guests.shown(), await guests.file()]).toEqual([0, null])
    expect(await everybody.shown()).toBe(1)
    expect(await everybody.file()).not.toBeNull()
  },
)

test('an access code opens nothing to who gave the place back', async () => {
  const { network, ctx, event, id, file } = await afterwards('guests')
  const code = await ctx.db.accessCode.create({
    data: { networkId: network.id, eventId: event.id, code: `C${id.slice(0, 8)}`, admits: true },
  })
  await ctx.db.registration.updateMany({ where: { id }, data: { codeId: code.id } })
  expect(await file()).not.toBeNull()
  await ctx.db.registration.updateMany({ where: { id }, data: { givenBackAt: new Date() } })
  expect(await file()).toBeNull()
})

test('handed on, it opens by the link of the heir and no longer by the old one', async () => {
  const { network, ctx, visitor, id, file } = await afterwards('guests', '', 'public')
  const heir = await somebody(network, visitor)
  const next = await ctx.db.$transaction((tx) => handPlace(tx, ctx, id, { personId: heir.person.id }))
  expect(await file()).toBeNull()
  expect(await file(registrationToken(next.id))).not.toBeNull()
})
