import { describe, expect, it } from 'vitest'
import { aForm, publish, twoOptions, versionNow } from '@/prisma/factories/forms'
import { aNetwork } from '@/prisma/factories/network'
import { publishedVersion } from '../queries'
import { createForm, discardDraft, editFrame, publishForm, startDraft } from './commands'
import { formsList, officeForm } from './queries'
import { addQuestion } from './questions/commands'
import { addInput } from './schema'

const add = async (ctx: Parameters<typeof addQuestion>[0], form: string, de: string) => {
  const { changes } = await versionNow(ctx, form)
  await addQuestion(ctx, addInput.parse({ form, changes, kind: 'short_text', label: { de }, step: 1 }))
}

describe('a form', () => {
  it('begins from a template with conditions that are in order, and can be published at once', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    for (const template of ['institution', 'person', 'short'] as const) {
      const form = await createForm(ctx, { title: { de: template }, template })
      await publish(ctx, form)
      expect((await publishedVersion(ctx, form))?.questions.length).toBeGreaterThan(3)
    }
    expect((await formsList(ctx)).map((one) => one.live?.number)).toEqual([1, 1, 1])
  })

  it('is not published empty', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx, [])
    await expect(publishForm(ctx, { form, changes: 0 })).rejects.toMatchObject({
      reason: 'forms.notReady.empty',
    })
  })

  it('keeps what is published while a draft is written', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx, [
      { key: 'who', kind: 'one_of', options: twoOptions },
      { key: 'club', condition: { question: 'who', is: 'equals', value: 'a' } },
    ])
    await publish(ctx, form)
    const live = await publishedVersion(ctx, form)
    await startDraft(ctx, { form })
    await add(ctx, form, 'Neu')
    expect(await publishedVersion(ctx, form)).toEqual(live)
    const draft = await versionNow(ctx, form)
    expect(draft).toMatchObject({ number: 2, state: 'draft' })
    expect(draft.questions.map((one) => one.key)).toEqual(['who', 'club', 'neu'])
    expect(draft.questions[1]?.condition).toEqual({ question: 'who', is: 'equals', value: 'a' })
  })

  it('has one draft at a time, however many begin it', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx)
    await publish(ctx, form)
    const begun = await Promise.allSettled([1, 2, 3, 4].map(() => startDraft(ctx, { form })))
    expect(begun.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const refused = begun.filter((one) => one.status === 'rejected')
    expect(refused.every((one) => one.reason.reason === 'forms.draftExists')).toBe(true)
  })

  it('says Conflict to whoever works on an older state of the draft', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx)
    const input = { form, changes: 0, title: { de: 'A' }, intro: null, steps: {} }
    const both = await Promise.allSettled([editFrame(ctx, input), editFrame(ctx, input)])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'Conflict' })
  })

  it('is not published when it asks the same as before', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx)
    await publish(ctx, form)
    await startDraft(ctx, { form })
    await expect(publish(ctx, form)).rejects.toMatchObject({ reason: 'forms.nothingNew' })
  })

  it('loses its draft and keeps what is published; never published, it goes whole', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx)
    await publish(ctx, form)
    await startDraft(ctx, { form })
    expect(await discardDraft(ctx, { form, changes: 0 })).toMatchObject({ form })
    expect(await officeForm(ctx, form)).toMatchObject({ draft: null, live: { number: 1 } })
    const other = await aForm(ctx)
    expect(await discardDraft(ctx, { form: other, changes: 0 })).toMatchObject({ form: null })
    expect(await officeForm(ctx, other)).toBeNull()
  })

  it('is another network’s secret, and not written by those who only read', async () => {
    const { ctx, network } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx)
    const elsewhere = await aNetwork({ role: 'membership' })
    await expect(
      publish({ ...ctx, db: elsewhere.ctx.db, network: elsewhere.ctx.network }, form),
    ).rejects.toThrow()
    await expect(startDraft(elsewhere.ctx, { form })).rejects.toMatchObject({ code: 'NotFound' })
    const board = { ...ctx, actor: { ...ctx.actor, roles: ['board' as const] } }
    await expect(publishForm(board, { form, changes: 0 })).rejects.toMatchObject({ code: 'Forbidden' })
    expect(network.id).not.toBe(elsewhere.network.id)
  })

  it('of a registration is not for this office', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const { id } = await ctx.db.form.create({
      data: { networkId: ctx.network.id, purpose: 'registration', title: { de: 'Anmeldung' } },
    })
    expect(await officeForm(ctx, id)).toBeNull()
    await expect(startDraft(ctx, { form: id })).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('the pages of a form', () => {
  const frame = (form: string, changes: number, steps: object) => ({
    form,
    changes,
    title: { de: 'Antrag' },
    intro: null,
    steps: steps as Parameters<typeof editFrame>[1]['steps'],
  })

  it('take their questions along when they change places', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const form = await aForm(ctx, [{ key: 'a' }, { key: 'b', step: 2 }], ['Eins', 'Zwei'])
    const steps = {
      0: { was: 1, title: { de: 'Eins' }, position: 2 },
      1: { was: 2, title: { de: 'Zwei' }, position: 1 },
      2: { was: null, title: { de: 'Drei' }, position: 3 },
    }
    await editFrame(ctx, frame(form, 0, steps))
    const draft = await versionNow(ctx, form)
    expect(draft.steps.map((step) => step.de)).toEqual(['Zwei', 'Eins', 'Drei'])
    expect(draft.questions.map(({ key, step }) => `${key}${step}`).sort()).toEqual(['a2', 'b1'])
  })

  it('do not vanish with questions on them, nor come before what they depend on', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const condition = { question: 'a', is: 'set' as const }
    const form = await aForm(ctx, [{ key: 'a' }, { key: 'b', step: 2, condition }], ['Eins', 'Zwei'])
    const one = { was: 1, title: { de: 'Eins' }, position: 1 }
    const two = { was: 2, title: { de: 'Zwei' }, position: 2 }
    const without = { 0: one, 1: { ...two, title: { de: '' } } }
    await expect(editFrame(ctx, frame(form, 0, without))).rejects.toMatchObject({
      reason: 'forms.stepInUse',
      fields: { 'steps.1.title.de': 'required' },
    })
    const turned = { 0: { ...one, position: 3 }, 1: two }
    await expect(editFrame(ctx, frame(form, 0, turned))).rejects.toMatchObject({ reason: 'forms.order' })
    expect((await versionNow(ctx, form)).changes).toBe(0)
  })
})
