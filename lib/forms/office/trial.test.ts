import { expect, it } from 'vitest'
import { aForm, versionNow } from '@/prisma/factories/forms'
import { aNetwork } from '@/prisma/factories/network'
import { tryForm } from './trial'

it('tries a form and keeps nothing', async () => {
  const { ctx } = await aNetwork({ role: 'board' })
  const writer = { ...ctx, actor: { ...ctx.actor, roles: ['membership' as const] } }
  const form = await aForm(writer, [
    { key: 'name', required: true },
    { key: 'doc', kind: 'upload' },
  ])
  const { id } = await versionNow(ctx, form)
  await expect(tryForm(ctx, { version: id, answers: {} })).rejects.toMatchObject({
    reason: 'forms.tryIncomplete',
    fields: { 'answers.name': 'required' },
  })
  const answers = { name: 'Kim', doc: { file: new File(['%PDF-1'], 'a.pdf') } }
  expect(await tryForm(ctx, { version: id, answers })).toEqual({ count: 2, purpose: 'application' })
  expect(await ctx.db.file.count()).toBe(0)
  const { ctx: elsewhere } = await aNetwork({ role: 'board' })
  await expect(tryForm(elsewhere, { version: id, answers })).rejects.toMatchObject({ code: 'NotFound' })
})
