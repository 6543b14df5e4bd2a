import { describe, expect, it } from 'vitest'
import { aForm, twoOptions, versionNow } from '@/prisma/factories/forms'
import { aNetwork } from '@/prisma/factories/network'
import { condition } from '../../schema'
import { clauseInput } from '../schema'
import { addClause, joinClauses, removeClause } from './commands'

async function aQuestion() {
  const { ctx } = await aNetwork({ role: 'membership' })
  const form = await aForm(ctx, [
    { key: 'who', kind: 'one_of', options: twoOptions },
    { key: 'home', kind: 'country' },
    { key: 'doc', kind: 'upload' },
    { key: 'last' },
    { key: 'later' },
  ])
  const at = async () => {
    const { changes, questions } = await versionNow(ctx, form)
    return { form, changes, question: questions.find((one) => one.key === 'last')?.id ?? '' }
  }
  const add = async (typed: object) => addClause(ctx, clauseInput.parse({ ...(await at()), ...typed }))
  const now = async () => (await versionNow(ctx, form)).questions.find((one) => one.key === 'last')?.condition
  return { ctx, at, add, now }
}

describe('a condition in the office', () => {
  it('is built from earlier questions and their own answers', async () => {
    const { add, now } = await aQuestion()
    await add({ on: 'who', is: 'one_of', values: ['a'] })
    expect(await now()).toEqual({ question: 'who', is: 'equals', value: 'a' })
    await add({ on: 'doc', is: 'set', inner: 'on' })
    await add({ on: 'home', is: 'one_of', value: 'AT', inner: 'on' })
    const whole = await now()
    expect(whole).toEqual({
      and: [
        { question: 'who', is: 'equals', value: 'a' },
        {
          or: [
            { question: 'doc', is: 'set' },
            { question: 'home', is: 'equals', value: 'AT' },
          ],
        },
      ],
    })
    expect(condition.safeParse(whole).success).toBe(true)
  })

  it('asks neither for later questions, nor for itself, nor for answers that do not exist', async () => {
    const { add, now } = await aQuestion()
    for (const on of ['later', 'last', 'nothing'])
      await expect(add({ on, is: 'set' })).rejects.toMatchObject({ reason: 'forms.notEarlier' })
    for (const typed of [
      { on: 'who', is: 'one_of', values: ['z'] },
      { on: 'who', is: 'one_of', values: [] },
      { on: 'home', is: 'one_of', value: 'XX' },
      { on: 'doc', is: 'equals', value: 'x' },
    ])
      await expect(add(typed)).rejects.toMatchObject({ reason: 'forms.noValue' })
    expect(await now()).toBeNull()
  })

  it('is joined anew and taken apart again', async () => {
    const { ctx, add, at, now } = await aQuestion()
    await add({ on: 'who', is: 'one_of', values: ['a', 'b'] })
    await add({ on: 'doc', is: 'set' })
    await joinClauses(ctx, { ...(await at()), join: 'or' })
    expect(await now()).toHaveProperty('or')
    await removeClause(ctx, { ...(await at()), at: 0, inner: false })
    expect(await now()).toEqual({ question: 'doc', is: 'set' })
    await removeClause(ctx, { ...(await at()), at: 0, inner: false })
    expect(await now()).toBeNull()
    await expect(removeClause(ctx, { ...(await at()), at: 0, inner: false })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})
