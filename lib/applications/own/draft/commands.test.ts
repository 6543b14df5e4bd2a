import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { versionById } from '@/lib/forms/queries'
import { closeQueue } from '@/lib/jobs/queue'
import { aKindToApplyFor, anApplication, wholeAnswers } from '@/prisma/factories/applying'
import { aNetwork } from '@/prisma/factories/network'
import type { SaveInput } from '../schema'
import { saveStep, submitApplication } from './commands'

afterAll(closeQueue)

let office: Ctx
let visitor: Ctx
let formId: string
let own: Awaited<ReturnType<typeof anApplication>>
beforeEach(async () => {
  const made = await aNetwork({ role: 'admin' })
  office = made.ctx
  visitor = made.visitor
  const applied = await aKindToApplyFor(office)
  formId = applied.formId
  own = await anApplication(visitor, applied.kind.id)
})

const save = (version: number, step: 1 | 2, answers: object, intent: SaveInput['intent'] = 'later') =>
  saveStep(visitor, { token: own.token, version, step, intent, answers: { ...answers } })
const answersNow = async () =>
  Object.fromEntries(
    (await visitor.db.answer.findMany({ where: { applicationId: own.id } })).map(({ key, value }) => [
      key,
      value,
    ]),
  )
const rowNow = () => visitor.db.application.findFirstOrThrow({ where: { id: own.id } })
async function filled() {
  await save(0, 1, wholeAnswers[1])
  await save(1, 2, wholeAnswers[2])
}

describe('saving a step', () => {
  it('keeps what there is, and says where it goes on', async () => {
    expect(await save(0, 1, { given_name: 'Kim' })).toMatchObject({ next: 2, version: 1 })
    expect(await answersNow()).toEqual({ given_name: 'Kim' })
    expect(await save(1, 2, wholeAnswers[2])).toMatchObject({ next: null })
    expect(await answersNow()).toEqual({ given_name: 'Kim', ...wholeAnswers[2] })
  })

  it('tells what is missing before going on, and has kept the rest', async () => {
    await expect(save(0, 1, { given_name: 'Kim' }, 'next')).rejects.toMatchObject({
      fields: { 'answers.family_name': 'required' },
    })
    expect(await answersNow()).toEqual({ given_name: 'Kim' })
    expect((await rowNow()).version).toBe(1)
  })

  it('changes nothing when something is wrong', async () => {
    await save(0, 1, wholeAnswers[1])
    await expect(save(1, 1, { ...wholeAnswers[1], staff: 'viele' }, 'auto')).rejects.toMatchObject({
      fields: { 'answers.staff': 'invalid' },
    })
    expect(await answersNow()).toEqual(wholeAnswers[1])
    expect((await rowNow()).version).toBe(1)
  })

  it('of two tabs lets one through and tells the other', async () => {
    const both = await Promise.allSettled([
      save(0, 1, { given_name: 'Eins' }),
      save(0, 1, { given_name: 'Zwei' }),
    ])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const lost = both.find((one) => one.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'Conflict', reason: 'application.savedElsewhere' })
  })

  it('stays on the version of the form that it began with', async () => {
    const { versionId } = await rowNow()
    await office.db.formVersion.create({
      data: { networkId: office.network.id, formId, number: 2, state: 'published', publishedAt: new Date() },
    })
    await filled()
    expect((await rowNow()).versionId).toBe(versionId)
    expect((await versionById(visitor, versionId))?.number).toBe(1)
    await submitApplication(visitor, { token: own.token, version: 2 })
  })

  it('is over once it is sent', async () => {
    await filled()
    await submitApplication(visitor, { token: own.token, version: 2 })
    await expect(save(3, 1, { given_name: 'Neu' })).rejects.toMatchObject({ reason: 'application.sent' })
  })
})

describe('sending in', () => {
  it('is refused while something is missing', async () => {
    await save(0, 1, wholeAnswers[1])
    await expect(submitApplication(visitor, { token: own.token, version: 1 })).rejects.toMatchObject({
      reason: 'application.incomplete',
    })
  })

  it('is refused when the answers are not those that were read', async () => {
    await filled()
    await expect(submitApplication(visitor, { token: own.token, version: 1 })).rejects.toMatchObject({
      code: 'Conflict',
    })
  })

  it('is one, however often it is pressed: one mail, one line in the log, one login', async () => {
    await filled()
    const press = () => submitApplication(visitor, { token: own.token, version: 2 })
    await Promise.all([press(), press(), press(), press()])
    await press()
    expect(await rowNow()).toMatchObject({ state: 'submitted', submittedAt: expect.any(Date), version: 3 })
    const mails = { address: own.email, kind: 'applications.own.received' }
    expect(await visitor.db.outbox.count({ where: mails })).toBe(1)
    expect(await visitor.db.audit.count({ where: { recordId: own.id, action: 'applications.submit' } })).toBe(
      1,
    )
    expect(await db.login.count({ where: { email: own.email } })).toBe(1)
  })

  it('answers what the office asked, when the answers were changed', async () => {
    await filled()
    await submitApplication(visitor, { token: own.token, version: 2 })
    await visitor.db.application.update({ where: { id: own.id }, data: { state: 'asked_back' } })
    const asked = {
      networkId: office.network.id,
      applicationId: own.id,
      question: 'Wie viele?',
      byName: 'Amt',
    }
    await visitor.db.inquiry.create({ data: asked })
    await save(3, 1, { ...wholeAnswers[1], staff: '12' })
    await submitApplication(visitor, { token: own.token, version: 4 })
    expect(await rowNow()).toMatchObject({ state: 'submitted' })
    expect(await visitor.db.inquiry.findFirst()).toMatchObject({ reply: null, repliedAt: expect.any(Date) })
    expect(await visitor.db.audit.findFirst({ where: { action: 'applications.change' } })).toMatchObject({
      before: { staff: null },
      after: { staff: 12 },
    })
  })
})
