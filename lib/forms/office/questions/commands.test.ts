import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aForm, publish, twoOptions, versionNow } from '@/prisma/factories/forms'
import { aNetwork } from '@/prisma/factories/network'
import { startDraft } from '../commands'
import { addInput, editInput } from '../schema'
import { addBlock, addQuestion, arrangeQuestion, editQuestion, removeQuestion } from './commands'

type Act = 'earlier' | 'later' | 'duplicate'

async function anOffice(...wanted: Parameters<typeof aForm> extends [Ctx, ...infer Rest] ? Rest : never) {
  const { ctx } = await aNetwork({ role: 'membership' })
  const form = await aForm(ctx, ...wanted)
  const at = async (key: string) => {
    const { changes, questions } = await versionNow(ctx, form)
    const question = questions.find((one) => one.key === key)
    return { form, changes, question: question?.id ?? '' }
  }
  const arrange = async (act: Act, key: string) => {
    const { question, ...draft } = await at(key)
    return arrangeQuestion(ctx, { ...draft, arrange: [act, question] })
  }
  const order = async () => {
    const { questions } = await versionNow(ctx, form)
    return questions
      .toSorted((a, b) => a.step - b.step || a.position - b.position)
      .map(({ key, step }) => `${key}/${step}`)
  }
  const add = async (typed: object) => {
    const { changes } = await versionNow(ctx, form)
    return addQuestion(ctx, addInput.parse({ form, changes, kind: 'short_text', step: 1, ...typed }))
  }
  const edit = async (key: string, typed: object) =>
    editQuestion(ctx, editInput.parse({ ...(await at(key)), label: { de: key }, step: 1, ...typed }))
  const remove = async (key: string) => removeQuestion(ctx, await at(key))
  return { ctx, form, at, arrange, order, add, edit, remove }
}

describe('questions of a draft', () => {
  it('are added at the end of their page, under a key of their own', async () => {
    const { add, order } = await anOffice([{ key: 'name' }, { key: 'b', step: 2 }], ['Eins', 'Zwei'])
    await add({ label: { de: 'Name' } })
    expect(await order()).toEqual(['name/1', 'name_2/1', 'b/2'])
    await expect(add({ label: { de: 'X' }, step: 3 })).rejects.toMatchObject({ reason: 'forms.noStep' })
  })

  it('never take a key that an earlier version used', async () => {
    const { ctx, form, remove, add, order } = await anOffice([{ key: 'name' }, { key: 'alt' }])
    await publish(ctx, form)
    await startDraft(ctx, { form })
    await remove('alt')
    await add({ label: { de: 'Alt' } })
    expect(await order()).toEqual(['name/1', 'alt_2/1'])
  })

  it('move by one, over the edge of a page to the next', async () => {
    const { arrange, order } = await anOffice(
      [{ key: 'a' }, { key: 'b' }, { key: 'c', step: 2 }],
      ['Eins', 'Zwei'],
    )
    await arrange('later', 'a')
    expect(await order()).toEqual(['b/1', 'a/1', 'c/2'])
    await arrange('later', 'a')
    expect(await order()).toEqual(['b/1', 'a/2', 'c/2'])
    await arrange('earlier', 'c')
    await arrange('earlier', 'c')
    expect(await order()).toEqual(['b/1', 'c/1', 'a/2'])
    await expect(arrange('earlier', 'b')).rejects.toMatchObject({ reason: 'noNeighbour' })
  })

  it('never come before a question that their condition asks for', async () => {
    const condition = { question: 'a', is: 'set' as const }
    const { arrange, edit, order } = await anOffice(
      [{ key: 'a' }, { key: 'b', condition }, { key: 'c', step: 2 }],
      ['Eins', 'Zwei'],
    )
    await expect(arrange('earlier', 'b')).rejects.toMatchObject({
      reason: 'forms.order',
      facts: { question: 'b', on: 'a' },
    })
    await expect(edit('a', { step: 2 })).rejects.toMatchObject({ reason: 'forms.order' })
    expect(await order()).toEqual(['a/1', 'b/1', 'c/2'])
  })

  it('are doubled right behind themselves', async () => {
    const { arrange, order } = await anOffice([{ key: 'a' }, { key: 'b' }])
    await arrange('duplicate', 'a')
    expect(await order()).toEqual(['a/1', 'a_2/1', 'b/1'])
  })

  it('are not removed while a condition asks for them', async () => {
    const condition = { question: 'a', is: 'set' as const }
    const { remove, order } = await anOffice([{ key: 'a' }, { key: 'b', condition }])
    await expect(remove('a')).rejects.toMatchObject({
      reason: 'forms.questionInUse',
      facts: { question: 'a', users: '„b“' },
    })
    await remove('b')
    await remove('a')
    expect(await order()).toEqual([])
  })

  it('keep the values of their answers when words change', async () => {
    const { ctx, form, edit } = await anOffice([{ key: 'who', kind: 'one_of', options: twoOptions }])
    const options = {
      0: { value: 'a', label: { de: 'Ganz anders' }, position: '2' },
      1: { value: 'b', label: { de: 'B' }, position: '1' },
      2: { value: 'erfunden', label: { de: 'Neu' }, position: '3' },
    }
    await edit('who', { options, more: 'Mehr | More\n\n' })
    expect((await versionNow(ctx, form)).questions[0]?.options).toEqual([
      { value: 'b', label: { de: 'B' } },
      { value: 'a', label: { de: 'Ganz anders' } },
      { value: 'neu', label: { de: 'Neu' } },
      { value: 'mehr', label: { de: 'Mehr', en: 'More' } },
    ])
  })

  it('do not lose an answer that a condition asks for, nor all but one', async () => {
    const condition = { question: 'who', is: 'one_of' as const, value: ['a', 'b'] }
    const { edit } = await anOffice([
      { key: 'who', kind: 'one_of', options: twoOptions },
      { key: 'club', condition },
    ])
    const only = { 0: { value: 'b', label: { de: 'B' }, position: '1' } }
    await expect(edit('who', { options: only })).rejects.toMatchObject({ reason: 'tooFewOptions' })
    await expect(edit('who', { options: only, more: 'C' })).rejects.toMatchObject({
      reason: 'forms.optionInUse',
      facts: { option: 'A', question: 'club' },
    })
  })

  it('come ready-made, each key once', async () => {
    const { ctx, form, order } = await anOffice([{ key: 'sector' }])
    await addBlock(ctx, { form, changes: 0, block: 'signature', step: 1 })
    expect(await order()).toEqual(['sector/1', 'signature/1'])
    await expect(addBlock(ctx, { form, changes: 1, block: 'signature', step: 1 })).rejects.toMatchObject({
      reason: 'forms.blockThere',
    })
  })
})
