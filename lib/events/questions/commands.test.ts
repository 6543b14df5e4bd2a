import { describe, expect, it } from 'vitest'
import { publishedVersion } from '@/lib/forms/queries'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { askingPart, questionsFor } from '../office/queries'
import { publishQuestions, saveQuestions } from './commands'
import { questionsInput } from './schema'

const row = (de: string, position: number, more: object = {}) => ({
  key: '',
  kind: 'short_text',
  label: { de },
  options: '',
  position: String(position),
  ...more,
})
const diet = row('Essen', 1, {
  kind: 'one_of',
  options: 'Vegan | Vegan\nMit Fleisch | With meat',
  retention: 'diet',
})

async function anOffice() {
  const { ctx } = await aNetwork({ role: 'events' })
  const { id } = await anEvent(ctx, { pools: [{ capacity: 10 }] })
  const save = (questions: object) => saveQuestions(ctx, questionsInput.parse({ id, questions }))
  const version = async () => questionsFor(ctx, (await askingPart(ctx, id)).part?.formId ?? null)
  return { ctx, id, save, version }
}

describe('registration questions', () => {
  it('are a draft first, and asked once published', async () => {
    const { ctx, id, save, version } = await anOffice()
    await save({ 0: row('Was hoffen Sie?', 2), 1: diet, 2: row('', 3) })
    expect((await version()).live).toBeNull()
    await publishQuestions(ctx, { id })
    const { live } = await version()
    expect(live?.questions.map((q) => [q.key, q.kind, q.retention])).toEqual([
      ['essen', 'one_of', 'diet'],
      ['was_hoffen_sie', 'short_text', 'standard'],
    ])
    expect(live?.questions[0]?.options).toEqual([
      { value: 'vegan', label: { de: 'Vegan', en: 'Vegan' } },
      { value: 'mit_fleisch', label: { de: 'Mit Fleisch', en: 'With meat' } },
    ])
  })

  it('keep keys and option values when words change; what was published stays as it was', async () => {
    const { ctx, id, save, version } = await anOffice()
    await save({ 0: diet })
    await publishQuestions(ctx, { id })
    await save({
      0: { ...diet, key: 'essen', label: { de: 'Was essen Sie?' }, options: 'Mit Fleisch\nVegetarisch' },
    })
    const { live, latest } = await version()
    expect(live?.questions[0]?.label).toEqual({ de: 'Essen' })
    expect(latest).toMatchObject({ number: 2, state: 'draft' })
    expect(latest?.questions[0]?.key).toBe('essen')
    expect(latest?.questions[0]?.options?.map((option) => option.value)).toEqual([
      'mit_fleisch',
      'vegetarisch',
    ])
  })

  it('need two answers to choose from', async () => {
    const { save } = await anOffice()
    await expect(save({ 4: { ...diet, options: 'Vegan' } })).rejects.toMatchObject({
      reason: 'tooFewOptions',
      fields: { 'questions.4.options': 'twoOptions' },
    })
  })

  it('cannot be published twice, nor by those who only read', async () => {
    const { ctx, id, save } = await anOffice()
    await expect(publishQuestions(ctx, { id })).rejects.toMatchObject({ reason: 'noDraft' })
    await save({ 0: diet })
    await publishQuestions(ctx, { id })
    await expect(publishQuestions(ctx, { id })).rejects.toMatchObject({ reason: 'noDraft' })
    const reader = { ...ctx, actor: { ...ctx.actor, roles: ['board' as const] } }
    await expect(publishQuestions(reader, { id })).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('of another network are never read', async () => {
    const { ctx, id, save } = await anOffice()
    await save({ 0: diet })
    await publishQuestions(ctx, { id })
    const { formId } = (await askingPart(ctx, id)).part ?? {}
    const elsewhere = await aNetwork()
    expect(await publishedVersion(elsewhere.ctx, formId ?? '')).toBeNull()
  })
})
