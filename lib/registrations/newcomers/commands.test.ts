import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration, typedByVisitor } from '@/prisma/factories/registrations'
import { register } from '../commands'
import { recurringHandlers } from '../jobs'
import { registrationToken } from '../link'
import { confirmAddress } from './commands'

afterAll(closeQueue)

let n = 0
const anAddress = () => `neu.${process.pid}.${n++}@probe.example`

async function aGuest(email = anAddress(), capacity = 1) {
  const { network, visitor, ...rest } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity }] })
  await register(visitor, typedByVisitor(event, email))
  const row = await visitor.db.registration.findFirstOrThrow({ include: { person: true } })
  return { network, visitor, event, email, row, token: registrationToken(row.id), ...rest }
}

test('the button in the mail confirms the address, keeps the place and makes a login', async () => {
  const { visitor, token, email, row } = await aGuest()
  await confirmAddress(visitor, { token })
  await confirmAddress(visitor, { token })
  expect(await visitor.db.registration.findFirst()).toMatchObject({ lapsesAt: null, givenBackAt: null })
  expect(await visitor.db.address.findFirst({ where: { personId: row.personId } })).toMatchObject({
    verifiedAt: expect.any(Date),
  })
  expect(await db.login.findUnique({ where: { email } })).not.toBeNull()
  expect(
    (await visitor.db.outbox.findMany({ orderBy: { createdAt: 'asc' } })).map((mail) => mail.kind),
  ).toEqual(['registrations.confirm-address', 'registrations.confirmed'])
})

test('the owner of a known address gets the registration; the person made for the form is gone', async () => {
  const known = await aNetwork()
  const event = await anEvent(known.visitor, { pools: [{ capacity: 1 }] })
  await register(known.visitor, typedByVisitor(event, known.address.email))
  const row = await known.visitor.db.registration.findFirstOrThrow()
  expect(row.personId).not.toBe(known.person.id)
  await confirmAddress(known.visitor, { token: registrationToken(row.id) })
  expect(await known.visitor.db.registration.findFirst()).toMatchObject({ personId: known.person.id })
  expect(await known.visitor.db.person.count()).toBe(1)
  expect(await known.visitor.db.person.findFirst()).toMatchObject({ givenName: known.person.givenName })
})

test('without the button the place goes to the next one after 24 hours', async () => {
  const { network, visitor, event, row, token } = await aGuest()
  const waiting = await aRegistration(network, visitor, event)
  await recurringHandlers['registrations.lapse']?.()
  expect(await visitor.db.registration.count({ where: { givenBackAt: null } })).toBe(2)
  await visitor.db.registration.update({
    where: { id: row.id },
    data: { lapsesAt: new Date(Date.now() - 1000) },
  })
  await recurringHandlers['registrations.lapse']?.()
  await recurringHandlers['registrations.lapse']?.()
  expect(await visitor.db.place.findFirst({ where: { registrationId: waiting.id } })).toMatchObject({
    state: 'confirmed',
  })
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 1 })
  await expect(confirmAddress(visitor, { token })).rejects.toMatchObject({ reason: 'registration.lapsed' })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.given-back' } })).toBe(0)
})
