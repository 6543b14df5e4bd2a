import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership } from '@/prisma/factories/people'
import { askedRule } from './asked'
import { addKind, removeKind, saveKind, saveRule } from './commands'
import { kindList, kindRecord } from './queries'
import { changedIn, entryOf, ruleOf } from './rule'
import { kindInput, ruleInput } from './schema'

const words = (id: string, more: object = {}) =>
  kindInput.parse({
    id,
    version: '0',
    name: { de: 'Neu', en: 'New' },
    entry: 'one',
    days: '10',
    quorum: '',
    formId: '',
    ...more,
  })
const rule = (id: string, more: object = {}) => ruleInput.parse({ id, version: '0', ...more })
const read = async (ctx: Ctx, id: string) => {
  const kind = await kindRecord(ctx, id)
  if (!kind) throw new Error('no kind')
  return { kind, rule: ruleOf(kind) }
}

describe('a kind of membership', () => {
  it('is added at the end of the list, decided by the board, and gives nothing yet', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Fördernde Mitglieder' }, holder: 'person' })
    const { kind, rule: given } = await read(ctx, id)
    expect(kind).toMatchObject({ key: 'foerdernde-mitglieder', position: 0 })
    expect(entryOf(kind)).toBe('board')
    expect(given).toMatchObject({ votes: 0, duesCents: 0, mandates: {} })
    await expect(
      addKind(ctx, { name: { de: 'Fördernde Mitglieder' }, holder: 'person' }),
    ).rejects.toMatchObject({
      reason: 'membership.kindKey',
    })
  })

  it('says how one gets in; of two who save at once the later is told', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Frei' }, holder: 'person' })
    await saveKind(ctx, words(id, { entry: 'open' }))
    const { kind } = await read(ctx, id)
    expect(kind).toMatchObject({ open: true, name: { de: 'Neu', en: 'New' }, version: 1 })
    await expect(saveKind(ctx, words(id))).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('takes only application forms that are published', async () => {
    const { ctx, network } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Frei' }, holder: 'person' })
    const form = await ctx.db.form.create({
      data: { networkId: network.id, purpose: 'application', title: { de: 'Antrag' } },
    })
    const wanted = words(id, { formId: form.id })
    await expect(saveKind(ctx, wanted)).rejects.toMatchObject({ reason: 'membership.noForm' })
    await ctx.db.formVersion.create({
      data: { networkId: network.id, formId: form.id, number: 1, state: 'published' },
    })
    await saveKind(ctx, wanted)
    expect((await read(ctx, id)).kind.formId).toBe(form.id)
  })

  it('is taken out only while nobody ever held it', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Irrtum' }, holder: 'person' })
    await removeKind(ctx, { id })
    expect(await kindRecord(ctx, id)).toBeNull()
    const { kind } = await aMembership(ctx, { personId: person.id })
    await expect(removeKind(ctx, { id: kind.id })).rejects.toMatchObject({ reason: 'membership.kindInUse' })
    expect(await kindList(ctx)).toMatchObject([{ id: kind.id, members: 1 }])
  })

  it('is the business of who writes people, in this network', async () => {
    const { ctx } = await aNetwork({ role: 'board' })
    const name = { de: 'Art' }
    await expect(addKind(ctx, { name, holder: 'person' })).rejects.toMatchObject({ code: 'Forbidden' })
    const { ctx: one } = await aNetwork({ role: 'membership' })
    const { ctx: other } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(one, { name, holder: 'person' })
    for (const act of [
      () => saveKind(other, words(id)),
      () => saveRule(other, rule(id)),
      () => removeKind(other, { id }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('the rules of a kind', () => {
  it('are saved as typed: dues, mandates with what they give, staff, audience', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Institution' }, holder: 'institution' })
    const { rule: typed } = askedRule({
      dues: '1.200,50',
      'affiliationGives[]': ['price', 'access'],
      'mandates.deputy.count': '2',
      'mandates.deputy.votes': '0',
      'mandates.deputy.gives[]': 'access',
      'mandates.junior.count': '0',
      'sectors[]': 'administration',
      maxAge: '35',
      id: 'not taken from an address',
    })
    if (!typed) throw new Error('unread')
    await saveRule(ctx, { id, version: 0, ...typed })
    expect((await read(ctx, id)).rule).toEqual({
      duesCents: 120_050,
      votes: 0,
      affiliationGives: ['price', 'access'],
      mandates: { deputy: { count: 2, votes: 0, gives: ['access'] } },
      inherits: false,
      audience: { sectors: ['administration'] },
    })
    await expect(saveRule(ctx, { id, version: 0, ...typed })).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('inherit only from a parent network', async () => {
    const { ctx, network } = await aNetwork({ role: 'membership' })
    const { id } = await addKind(ctx, { name: { de: 'Frei' }, holder: 'person' })
    await expect(saveRule(ctx, rule(id, { inherits: 'on' }))).rejects.toMatchObject({
      reason: 'membership.notParent',
    })
    const above = await aNetwork()
    await db.network.update({ where: { id: network.id }, data: { parentId: above.network.id } })
    const below = { ...ctx, network: { ...ctx.network, parentId: above.network.id } }
    await saveRule(below, rule(id, { inherits: 'on', votes: '1' }))
    expect((await read(ctx, id)).kind.inheritsFrom).toBe(above.network.id)
  })

  it('tell what differs, whatever the order they were stored in', () => {
    const one = {
      duesCents: 0,
      votes: 1,
      affiliationGives: ['price', 'access'],
      mandates: {},
      inherits: false,
      audience: {},
    }
    expect(changedIn(one, { ...one, affiliationGives: ['access', 'price'] })).toEqual([])
    expect(changedIn(one, { ...one, votes: 2, audience: { maxAge: 35 } })).toEqual(['votes', 'audience'])
  })

  it('that cannot be read are none', () => {
    expect(askedRule({ dues: 'viel' }).rule).toBeNull()
    expect(askedRule({ votes: '-1' }).rule).toBeNull()
    expect(askedRule({ version: '3', network: 'x' }).fields).toEqual([])
  })
})
