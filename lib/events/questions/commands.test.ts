import { describe, expect, it } from 'vitest'
import { publishForm } from '@/lib/forms/office/commands'
import { latestVersion } from '@/lib/forms/queries'
import { anEventForm } from '@/prisma/factories/event-forms'
import { anEvent } from '@/prisma/factories/events'
import { versionNow } from '@/prisma/factories/forms'
import { aNetwork } from '@/prisma/factories/network'
import { copyEvent } from '../copies/commands'
import { addForm, formAsStart, templateAsStart } from './commands'
import { formSlots, formSources } from './queries'
import { addFormInput } from './schema'

async function anOffice() {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, { pools: [{ capacity: 10 }] })
  const part = event.parts[0]?.id ?? ''
  const input = (more: object = {}) => addFormInput.parse({ id: event.id, ...more })
  return { ctx, event, part, input }
}

describe('the forms of an event', () => {
  it('begin as a draft, for everybody or for a part', async () => {
    const { ctx, event, part, input } = await anOffice()
    const form = await addForm(ctx, input(), templateAsStart('usual'))
    await addForm(ctx, input({ part }), templateAsStart('empty'))
    const [whole, ofPart] = await formSlots(ctx, event.id)
    expect(whole).toMatchObject({ part: null, form: { id: form, live: null, draft: { number: 1 } } })
    expect(whole?.form?.draft?.questions.map((one) => [one.key, one.retention]).slice(0, 3)).toEqual([
      ['diet', 'diet'],
      ['intolerances', 'diet'],
      ['access', 'access'],
    ])
    expect(ofPart?.form?.draft?.questions).toEqual([])
    const { changes } = await versionNow(ctx, form)
    await publishForm(ctx, { form, changes })
    expect((await formSlots(ctx, event.id))[0]?.form).toMatchObject({ live: { number: 1 }, draft: null })
  })

  it('are one in each place, also when two begin at once', async () => {
    const { ctx, input } = await anOffice()
    const both = await Promise.allSettled([1, 2].map(() => addForm(ctx, input(), templateAsStart('empty'))))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await ctx.db.form.count()).toBe(1)
    await expect(addForm(ctx, input(), templateAsStart('empty'))).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('are copied from another event, and go their own way', async () => {
    const { ctx, event, input } = await anOffice()
    const before = await anEvent(ctx)
    const old = await anEventForm(ctx, { event: before.id }, [{ key: 'hopes' }])
    expect((await formSources(ctx, event.id, 'registration', [])).map((one) => one.value)).toEqual([
      `${ctx.network.slug}:${old}`,
    ])
    const form = await addForm(ctx, input(), await formAsStart(ctx, old, 'registration'))
    expect((await latestVersion(ctx, form))?.questions.map((one) => one.key)).toEqual(['hopes'])
    expect((await ctx.db.form.findFirst({ where: { id: form } }))?.copiedFrom).toContain('Version 1')
    await expect(formAsStart(ctx, old, 'feedback')).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('of the last occurrence are asked at the next one, as forms of its own', async () => {
    const { ctx, event, part } = await anOffice()
    const old = await anEventForm(ctx, { event: event.id }, [{ key: 'hopes' }])
    await anEventForm(ctx, { event: event.id, part }, [{ key: 'table', required: true }])
    const next = await copyEvent(ctx, { id: event.id, date: '2031-03-12' })
    const [whole, ofPart] = await formSlots(ctx, next.id)
    expect(whole?.form).toMatchObject({ live: { questions: [{ key: 'hopes' }] }, draft: null })
    expect(ofPart?.form).toMatchObject({ live: { questions: [{ key: 'table' }] } })
    expect(whole?.form?.id).not.toBe(old)
  })

  it('of another network are neither found nor copied, and readers begin none', async () => {
    const { ctx, event, input } = await anOffice()
    const form = await anEventForm(ctx, { event: event.id }, [{ key: 'hopes' }])
    const elsewhere = (await aNetwork({ role: 'events' })).ctx
    await expect(addForm(elsewhere, input(), templateAsStart('empty'))).rejects.toMatchObject({
      code: 'NotFound',
    })
    await expect(formAsStart(elsewhere, form, 'registration')).rejects.toMatchObject({ code: 'NotFound' })
    const reader = { ...ctx, actor: { ...ctx.actor, roles: ['board' as const] } }
    await expect(addForm(reader, input(), templateAsStart('empty'))).rejects.toMatchObject({
      code: 'Forbidden',
    })
  })
})
