import { afterAll, describe, expect, it } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEventForm, aVersion, choices } from '@/prisma/factories/event-forms'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs, unique } from '@/prisma/factories/network'
import { anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { aRegistration, typed, typedByVisitor } from '@/prisma/factories/registrations'
import { answersOf } from '../answers'
import { register } from '../commands'
import { registrationToken } from '../link'
import { change } from '../own/commands'
import { changeInput } from '../schema'

afterAll(closeQueue)

async function stage() {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, {
    parts: [
      { key: 'day', pools: [{ capacity: 20 }] },
      { key: 'workshop', pools: [{ capacity: 20 }] },
    ],
  })
  const [day, workshop] = event.parts
  const pools = [day, workshop].map((part) => part?.pools[0]?.id ?? '')
  return { network, ctx, visitor, event, workshop: workshop?.id ?? '', pools }
}
const answers = (ctx: Awaited<ReturnType<typeof stage>>['ctx'], registrationId: string) =>
  ctx.db.registrationAnswer
    .findMany({ where: { registrationId }, orderBy: { key: 'asc' }, select: { key: true, value: true } })
    .then((rows) => Object.fromEntries(rows.map((row) => [row.key, row.value])))

describe('what an event asks', () => {
  it('asks a part’s questions only of those who choose it', async () => {
    const { network, visitor, ctx, event, workshop, pools } = await stage()
    await anEventForm(ctx, { event: event.id }, [{ key: 'hopes' }])
    await anEventForm(ctx, { event: event.id, part: workshop }, [{ key: 'table', required: true }])
    const { id } = await aRegistration(network, visitor, event, {
      places: [pools[0]],
      answers: { hopes: 'Viel', table: 'forged' },
    })
    expect(await answers(ctx, id)).toEqual({ hopes: 'Viel' })
    const both = { places: pools, answers: { hopes: 'Viel' } }
    await expect(aRegistration(network, visitor, event, both)).rejects.toMatchObject({
      fields: { 'answers.table': 'required' },
    })
  })

  it('decides by what was answered, over event and part', async () => {
    const { network, visitor, ctx, event, workshop, pools } = await stage()
    await anEventForm(ctx, { event: event.id }, [
      { key: 'topic', kind: 'one_of', options: choices('a', 'b') },
    ])
    await anEventForm(ctx, { event: event.id, part: workshop }, [
      { key: 'why', required: true, condition: { question: 'topic', is: 'equals', value: 'b' } },
    ])
    const { id } = await aRegistration(network, visitor, event, {
      places: pools,
      answers: { topic: 'a', why: 'not asked' },
    })
    expect(await answers(ctx, id)).toEqual({ topic: 'a' })
    await expect(
      aRegistration(network, visitor, event, { places: pools, answers: { topic: 'b' } }),
    ).rejects.toMatchObject({ fields: { 'answers.why': 'required' } })
  })

  it('refuses what is too long, not offered, or no question, and keeps nothing of it', async () => {
    const { visitor, ctx, event } = await stage()
    await anEventForm(ctx, { event: event.id }, [
      { key: 'topic', kind: 'one_of', options: choices('a', 'b') },
      { key: 'hopes', kind: 'long_text' },
    ])
    const send = (sent: object) => register(visitor, typedByVisitor(event, 'a@b.example', { answers: sent }))
    await expect(send({ hopes: 'x'.repeat(5000) })).rejects.toMatchObject({
      fields: { 'answers.hopes': 'invalid' },
    })
    await expect(send({ topic: 'gone' })).rejects.toMatchObject({ fields: { 'answers.topic': 'invalid' } })
    await expect(send({ topic: { a: 1 }, hopes: ['x'], role: 'admin' })).resolves.toBeTruthy()
    expect(await ctx.db.registrationAnswer.count()).toBe(0)
  })
})

describe('asked once per institution', () => {
  async function institution() {
    const all = await stage()
    const { network, visitor, ctx, event } = all
    await anEventForm(ctx, { event: event.id }, [
      { key: 'contact', per: 'institution', required: true },
      { key: 'hopes' },
    ])
    const organisation = await anOrganisation(visitor)
    const colleague = async (coordinates = false) => {
      const { person } = await aPerson(visitor, { familyName: unique('Name') })
      await anAffiliation(visitor, person.id, organisation.id, { coordinates })
      return contextAs(network, person)
    }
    return { ...all, organisation, colleague }
  }

  it('the first answers for all from there; the coordinator may change it, colleagues see it', async () => {
    const { ctx, event, organisation, colleague } = await institution()
    const [first, second, coordinator] = [await colleague(), await colleague(), await colleague(true)]
    await register(first, typed(event, { answers: { contact: 'Kim', hopes: 'Viel' } }))
    const said = () => ctx.db.institutionAnswer.findFirst({ select: { value: true, byName: true } })
    expect(await said()).toEqual({ value: 'Kim', byName: first.actor.name })
    await register(second, typed(event, { answers: { contact: 'Robin' } }))
    expect(await said()).toMatchObject({ value: 'Kim' })
    await register(coordinator, typed(event, { answers: { contact: 'Toni' } }))
    expect(await said()).toEqual({ value: 'Toni', byName: coordinator.actor.name })
    expect(await ctx.db.registration.count({ where: { organisationId: organisation.id } })).toBe(3)
    const { columns, cellsOf } = await answersOf(ctx, event.id)
    expect(columns.map((column) => column.key)).toEqual(['contact', 'hopes'])
    const row = await ctx.db.registration.findFirst({ where: { personId: first.actor.personId ?? '' } })
    expect(cellsOf(row?.id ?? '').map((cell) => cell.words)).toEqual(['Toni', 'Viel'])
  })

  it('who is called like the one who answered is somebody else, and cannot change it', async () => {
    const { network, visitor, ctx, event, organisation, colleague } = await institution()
    const first = await colleague()
    await register(first, typed(event, { answers: { contact: 'Kim' } }))
    const [givenName = '', familyName = ''] = first.actor.name.split(' ')
    const { person } = await aPerson(visitor, { givenName, familyName })
    await anAffiliation(visitor, person.id, organisation.id)
    const namesake = await contextAs(network, person)
    expect(namesake.actor.name).toBe(first.actor.name)
    await register(namesake, typed(event, { answers: { contact: 'Robin' } }))
    const said = () => ctx.db.institutionAnswer.findFirst({ select: { value: true, byPersonId: true } })
    expect(await said()).toEqual({ value: 'Kim', byPersonId: first.actor.personId })
    const { id } = await ctx.db.registration.findFirstOrThrow({
      where: { personId: first.actor.personId ?? '' },
    })
    const places = [event.parts[0]?.pools[0]?.id]
    const again = { token: registrationToken(id), places, answers: { contact: 'Toni' } }
    await change(first, changeInput.parse(again))
    expect(await said()).toMatchObject({ value: 'Toni' })
  })

  it('of two at once one stands', async () => {
    const { ctx, event, colleague } = await institution()
    const people = [await colleague(), await colleague()]
    await Promise.all(
      people.map((one) => register(one, typed(event, { answers: { contact: one.actor.name } }))),
    )
    expect(await ctx.db.institutionAnswer.count()).toBe(1)
    expect(await ctx.db.registration.count()).toBe(2)
  })

  it('who belongs to none answers alone', async () => {
    const { network, visitor, ctx, event } = await institution()
    const { id } = await aRegistration(network, visitor, event, { answers: { contact: 'Ich' } })
    expect(await answers(ctx, id)).toEqual({ contact: 'Ich' })
    expect(await ctx.db.institutionAnswer.count()).toBe(0)
  })
})

describe('a new version of the questions', () => {
  it('leaves answers alone that it does not ask for, and shows old ones in words', async () => {
    const { network, visitor, ctx, event } = await stage()
    const form = await anEventForm(ctx, { event: event.id }, [
      { key: 'topic', kind: 'one_of', options: choices('a', 'b') },
      { key: 'old' },
    ])
    const one = await aRegistration(network, visitor, event, { answers: { topic: 'b', old: 'Früher' } })
    await aVersion(ctx, form, 2, [{ key: 'topic', kind: 'one_of', options: choices('a', 'c') }])
    const places = [event.parts[0]?.pools[0]?.id]
    await change(one.ctx, changeInput.parse({ token: registrationToken(one.id), places, answers: {} }))
    expect(await answers(ctx, one.id)).toEqual({ old: 'Früher', topic: 'b' })
    const { cellsOf } = await answersOf(ctx, event.id)
    expect(cellsOf(one.id).map((cell) => cell.words)).toEqual(['B', 'Früher'])
  })
})
