import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { registrationToken } from '../link'
import { giveBack } from '../own/commands'
import { askColleague, takeOver } from './commands'

afterAll(closeQueue)

async function holding(wishes = {}) {
  const { network, visitor: ctx } = await aNetwork()
  const event = await anEvent(ctx, { pools: [{ capacity: 1 }], ...wishes })
  const holder = await aRegistration(network, ctx, event)
  const next = await aRegistration(network, ctx, event)
  const token = registrationToken(holder.id)
  const domain = holder.address.email.split('@')[1] ?? ''
  const ask = async (email: string) => {
    await askColleague(ctx, { token, email })
    const mail = await ctx.db.outbox.findFirstOrThrow({
      where: { kind: 'registrations.pass-on', address: email },
      orderBy: { createdAt: 'desc' },
    })
    return (mail.secret as { path: string }).path.split('/').at(-2) ?? ''
  }
  const take = (pass: string) => takeOver(ctx, { pass, givenName: 'Kim', familyName: 'Kollege' })
  return { ctx, event, holder, next, token, domain, ask, take }
}

test('a colleague takes the place by the button in their mail; nobody who waits is overtaken, both hear of it', async () => {
  const { ctx, holder, next, domain, ask, take, token } = await holding()
  const heir = await take(await ask(`kim@${domain}`))
  expect(heir).not.toBe(token)
  const places = await ctx.db.place.findMany({
    where: { state: { not: 'given_back' } },
    orderBy: { arrivalNo: 'asc' },
  })
  expect(places.map((place) => place.state)).toEqual(['confirmed', 'waiting'])
  expect(places[0]?.registrationId).not.toBe(holder.id)
  expect(places[1]?.registrationId).toBe(next.id)
  expect(await ctx.db.pool.findFirst()).toMatchObject({ taken: 1 })
  const kinds = (await ctx.db.outbox.findMany({ select: { kind: true, address: true } })).map(
    (m) => `${m.kind} ${m.address}`,
  )
  expect(kinds).toContain(`registrations.confirmed kim@${domain}`)
  expect(kinds).toContain(`registrations.passed-on ${holder.address.email}`)
})

test('asking changes nothing: until the button is pressed, the place is the holder’s', async () => {
  const { ctx, holder, domain, ask } = await holding()
  await ask(`kim@${domain}`)
  expect(await ctx.db.place.findFirst({ where: { registrationId: holder.id } })).toMatchObject({
    state: 'confirmed',
  })
})

test('only the last one asked can take it, once, and of several clicks one wins', async () => {
  const { ctx, domain, ask, take } = await holding()
  const first = await ask(`kim@${domain}`)
  const second = await ask(`lou@${domain}`)
  await expect(take(first)).rejects.toMatchObject({ reason: 'registration.passGone' })
  const tries = await Promise.allSettled([take(second), take(second), take(second)])
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  await expect(take(second)).rejects.toMatchObject({ reason: 'registration.passGone' })
  expect(await ctx.db.place.count({ where: { state: 'confirmed' } })).toBe(1)
})

test('given back in between, the offer is void', async () => {
  const { ctx, domain, ask, take, token } = await holding()
  const pass = await ask(`kim@${domain}`)
  await giveBack(ctx, { token })
  await expect(take(pass)).rejects.toMatchObject({ reason: 'registration.passGone' })
})

test('another institution, oneself, and where the office said no are refused', async () => {
  const { ask, holder, domain } = await holding()
  await expect(ask('kim@elsewhere.example')).rejects.toMatchObject({ fields: { email: 'otherInstitution' } })
  await expect(ask(holder.address.email)).rejects.toMatchObject({ fields: { email: 'ownAddress' } })
  await expect(ask(`kim@${domain}, other@${domain}`)).rejects.toMatchObject({ fields: { email: 'address' } })
  const off = await holding({ passOn: false })
  await expect(off.ask(`kim@${off.domain}`)).rejects.toMatchObject({ code: 'Closed' })
})

test('a forged offer and one of another network open nothing', async () => {
  const { domain, ask, take } = await holding()
  const other = await aNetwork()
  const pass = await ask(`kim@${domain}`)
  await expect(takeOver(other.ctx, { pass, givenName: 'K', familyName: 'K' })).rejects.toMatchObject({
    code: 'NotFound',
  })
  await expect(take(`${pass.slice(0, -2)}AA`)).rejects.toMatchObject({ code: 'NotFound' })
})
