import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { registrationToken } from '../../link'
import { complete } from '../completing/commands'
import { completeInput } from '../completing/schema'
import { registerOthers, withdrawOther } from './commands'
import { othersOf } from './queries'
import { togetherInput } from './schema'

afterAll(closeQueue)

async function stage(capacity = 3) {
  const { network, ctx, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity }] })
  const input = (...emails: string[]) =>
    togetherInput.parse({
      event: event.id,
      places: [event.parts[0]?.pools[0]?.id],
      others: Object.fromEntries(
        emails.map((email, i) => [String(i), { givenName: 'Eva', familyName: `Mit ${i}`, email }]),
      ),
    })
  return { network, ctx, visitor, event, input }
}
const mail = () => `${unique('mit')}@privat.example`

test('each of the others has a place held, a mail without typed words, and confirms', async () => {
  const { ctx, visitor, event, input } = await stage(1)
  const [one, two] = [mail(), mail()]
  expect(await registerOthers(ctx, input(one, two))).toMatchObject({ people: 2 })
  const states = async () =>
    (await visitor.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })).map((place) => place.state)
  expect(await states()).toEqual(['held', 'waiting'])
  const [first] = await visitor.db.outbox.findMany({ where: { kind: 'registrations.delegate' } })
  expect(first?.facts).toMatchObject({ name: null, organisation: null, by: ctx.actor.name })
  const [named] = await othersOf(ctx, event.id)
  const input2 = { token: registrationToken(named?.id ?? ''), givenName: 'Eva', familyName: 'Echt' }
  await complete(visitor, completeInput.parse(input2))
  expect(await states()).toEqual(['confirmed', 'waiting'])
  expect((await othersOf(ctx, event.id))[0]).toMatchObject({ completedAt: expect.any(Date) })
})

test('whoever is known here by the mailbox gets the place as themselves, unseen until they confirm', async () => {
  const { ctx, visitor, event, input } = await stage()
  const { person, address } = await aPerson(visitor, { givenName: 'Ada', familyName: 'Bekannt' })
  await registerOthers(ctx, input(address.email))
  expect(await visitor.db.registration.count({ where: { personId: person.id } })).toBe(0)
  const [named] = await othersOf(ctx, event.id)
  const said = { token: registrationToken(named?.id ?? ''), givenName: 'Falsch', familyName: 'Geraten' }
  await complete(visitor, completeInput.parse(said))
  expect(await visitor.db.registration.findFirst({ where: { personId: person.id } })).toMatchObject({
    completedAt: expect.any(Date),
  })
  expect(await visitor.db.person.findFirst({ where: { id: person.id } })).toMatchObject({ givenName: 'Ada' })
})

test('an address that is registered already is only told so itself', async () => {
  const { ctx, visitor, event, input } = await stage()
  const known = mail()
  await registerOthers(ctx, input(known))
  expect(await registerOthers(ctx, input(known))).toMatchObject({ people: 1 })
  expect(await visitor.db.registration.count()).toBe(1)
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.already', address: known } })).toBe(1)
  expect(await othersOf(ctx, event.id)).toHaveLength(1)
})

test('faults stand at their rows; a visitor, and members’ events, are refused', async () => {
  const { network, ctx, visitor, input } = await stage()
  await expect(registerOthers(ctx, input('kaputt'))).rejects.toMatchObject({
    fields: { 'others.0.email': 'address' },
  })
  const same = mail()
  await expect(registerOthers(ctx, input(same, same))).rejects.toMatchObject({
    fields: { 'others.1.email': 'taken' },
  })
  await expect(registerOthers(visitor, input(mail()))).rejects.toMatchObject({ code: 'Forbidden' })
  const inside = await anEvent(visitor, { audience: 'members', pools: [{ capacity: 3 }] })
  await expect(registerOthers(ctx, { ...input(mail()), event: inside.id })).rejects.toMatchObject({
    reason: 'registration.membersOnly',
  })
  expect(await visitor.db.registration.count()).toBe(0)
  const { person } = await aPerson(visitor)
  expect((await contextAs(network, person)).actor.personId).toBe(person.id)
})

test('only who named somebody takes them off, and only before they confirm', async () => {
  const { network, ctx, visitor, event, input } = await stage()
  await registerOthers(ctx, input(mail()))
  const [named] = await othersOf(ctx, event.id)
  const one = { event: event.id, id: named?.id ?? '' }
  const { person } = await aPerson(visitor)
  await expect(withdrawOther(await contextAs(network, person), one)).rejects.toMatchObject({
    code: 'NotFound',
  })
  await withdrawOther(ctx, one)
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 0 })
})
