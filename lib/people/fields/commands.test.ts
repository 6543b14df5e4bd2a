import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { addField, moveField, removeField, saveField, saveFieldValues } from './commands'
import { customFields, customFieldsFor, customFieldsUsed } from './queries'

const office = async () => (await aNetwork({ role: 'membership' })).ctx
const choice = { label: { de: 'Beirat' }, kind: 'one_of' as const, options: 'Ja | Yes\nNein' }

describe('fields of the office’s own', () => {
  it('are added, ordered and filled in', async () => {
    const ctx = await office()
    await addField(ctx, choice)
    const second = await addField(ctx, { label: { de: 'Alter' }, kind: 'number', options: '' })
    await moveField(ctx, { id: second.id, way: 'earlier' })
    expect((await customFields(ctx)).map(({ key }) => key)).toEqual(['alter', 'beirat'])
    const { person } = await aPerson(ctx)
    await saveFieldValues(ctx, { id: person.id, answers: { alter: '42', beirat: 'ja', fremd: 'x' } })
    expect((await customFieldsFor(ctx, [person.id])).get(person.id)).toEqual({ alter: 42, beirat: 'ja' })
    await saveFieldValues(ctx, { id: person.id, answers: { beirat: 'nein' } })
    expect((await customFieldsFor(ctx, [person.id])).get(person.id)).toEqual({ beirat: 'nein' })
  })

  it('refuse what they do not offer, and choices of less than two', async () => {
    const ctx = await office()
    await addField(ctx, choice)
    const { person } = await aPerson(ctx)
    await expect(
      saveFieldValues(ctx, { id: person.id, answers: { beirat: 'vielleicht' } }),
    ).rejects.toMatchObject({ fields: { 'answers.beirat': 'invalid' } })
    await expect(addField(ctx, { ...choice, options: 'Nur eins' })).rejects.toMatchObject({
      reason: 'tooFewOptions',
    })
  })

  it('keep what was chosen when words change, and refuse to lose it', async () => {
    const ctx = await office()
    const { id } = await addField(ctx, choice)
    const { person } = await aPerson(ctx)
    await saveFieldValues(ctx, { id: person.id, answers: { beirat: 'ja' } })
    await saveField(ctx, { id, label: { de: 'Beirat' }, options: 'Im Beirat\nNein' })
    expect((await customFields(ctx))[0]?.options?.map(({ value }) => value)).toEqual(['ja', 'nein'])
    await expect(
      saveField(ctx, { id, label: { de: 'Beirat' }, options: 'Nein\nFrüher\nNie' }),
    ).rejects.toMatchObject({ reason: 'fieldOptionInUse' })
  })

  it('go with their values', async () => {
    const ctx = await office()
    const { id } = await addField(ctx, choice)
    const { person } = await aPerson(ctx)
    await saveFieldValues(ctx, { id: person.id, answers: { beirat: 'ja' } })
    expect((await customFieldsUsed(ctx))[0]?.values).toBe(1)
    await removeField(ctx, { id })
    expect(await ctx.db.customValue.count({ where: { personId: person.id } })).toBe(0)
  })

  it('are the network’s alone', async () => {
    const { id } = await addField(await office(), choice)
    await expect(removeField(await office(), { id })).rejects.toMatchObject({ code: 'NotFound' })
  })
})
