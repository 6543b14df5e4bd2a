import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { aKindToApplyFor, anApplication } from '@/prisma/factories/applying'
import { aNetwork } from '@/prisma/factories/network'
import type { ApplicationState } from '@/prisma/generated/enums'
import { replyToInquiry, withdrawApplication } from './commands'

afterAll(closeQueue)

let visitor: Ctx
let kind: string
let own: Awaited<ReturnType<typeof anApplication>>
beforeEach(async () => {
  const made = await aNetwork({ role: 'admin' })
  visitor = made.visitor
  kind = (await aKindToApplyFor(made.ctx)).kind.id
  own = await anApplication(visitor, kind)
})
const become = (state: ApplicationState) =>
  visitor.db.application.update({ where: { id: own.id }, data: { state, submittedAt: new Date() } })
const stateNow = async () => (await visitor.db.application.findFirstOrThrow({ where: { id: own.id } })).state
const anInquiry = (applicationId = own.id) =>
  visitor.db.inquiry.create({
    data: { networkId: visitor.network.id, applicationId, question: 'Wie viele?', byName: 'Amt' },
  })
const mails = (kind: string) =>
  visitor.db.outbox.count({ where: { address: own.email, kind: `applications.own.${kind}` } })

describe('a reply', () => {
  it('gives the application back to the office once all is answered', async () => {
    await become('asked_back')
    const [first, second] = [await anInquiry(), await anInquiry()]
    await replyToInquiry(visitor, { token: own.token, inquiry: first.id, reply: 'Zwölf' })
    expect(await stateNow()).toBe('asked_back')
    await replyToInquiry(visitor, { token: own.token, inquiry: second.id, reply: 'Dreizehn' })
    expect(await stateNow()).toBe('submitted')
    expect(await visitor.db.inquiry.findFirst({ where: { id: first.id } })).toMatchObject({ reply: 'Zwölf' })
  })

  it('is one, however often it is sent', async () => {
    await become('asked_back')
    const { id } = await anInquiry()
    const send = (reply: string) => replyToInquiry(visitor, { token: own.token, inquiry: id, reply })
    const sent = await Promise.allSettled([send('eins'), send('zwei'), send('drei')])
    expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await mails('replied')).toBe(1)
  })

  it('is for a question of this application only', async () => {
    await become('asked_back')
    const other = await anApplication(visitor, kind)
    const { id } = await anInquiry(other.id)
    await expect(
      replyToInquiry(visitor, { token: own.token, inquiry: id, reply: 'x' }),
    ).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('withdrawing', () => {
  it.each(['open', 'submitted', 'asked_back', 'voting'] as const)('ends one that is %s', async (state) => {
    await become(state)
    await withdrawApplication(visitor, { token: own.token })
    await withdrawApplication(visitor, { token: own.token })
    expect(await stateNow()).toBe('withdrawn')
    expect(await mails('withdrawn')).toBe(1)
  })

  it('comes too late for one that is decided', async () => {
    await become('admitted')
    await expect(withdrawApplication(visitor, { token: own.token })).rejects.toMatchObject({
      reason: 'application.decided',
    })
    expect(await stateNow()).toBe('admitted')
  })

  it('and a decision in the same moment: exactly one of them holds', async () => {
    for (let round = 0; round < 8; round++) {
      own = await anApplication(visitor, kind)
      await become('voting')
      const decide = visitor.db.application.updateMany({
        where: { id: own.id, state: { in: ['submitted', 'voting'] } },
        data: { state: 'admitted' },
      })
      const [withdrawn, decided] = await Promise.allSettled([
        withdrawApplication(visitor, { token: own.token }),
        decide,
      ])
      const admitted = decided.status === 'fulfilled' && decided.value.count === 1
      expect(withdrawn.status).toBe(admitted ? 'rejected' : 'fulfilled')
      expect(await stateNow()).toBe(admitted ? 'admitted' : 'withdrawn')
    }
  })
})
