import { expect, it } from 'vitest'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork, contextAs, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { createGroup, saveFrame, saveGroup } from './commands'
import { groupBySlug } from './queries'
import { groupFrame } from './schema'
import { renamedGroup } from './slugs'
import { moveStage, saveStage } from './stages/commands'

const text = { goals: null, results: null, contact: null, purpose: { de: 'Austausch' } }
const frame = { kind: 'community', entry: 'open', participants: true, from: null, to: null } as const

it('a group is founded by the office, with an address of its own', async () => {
  const { ctx } = await aNetwork({ role: 'membership' })
  const name = { de: 'Kreis Ärger' }
  for (const slug of ['kreis-aerger', 'kreis-aerger-2']) {
    const id = await createGroup(ctx, { name, ...text, ...frame })
    expect(await ctx.db.group.findFirst({ where: { id } })).toMatchObject({ slug })
  }
  const { ctx: editor } = await aNetwork({ role: 'editor' })
  await expect(createGroup(editor, { name, ...text, ...frame })).rejects.toMatchObject({ code: 'Forbidden' })
})

it('a renamed group is found at its old address until another one takes it', async () => {
  const { ctx } = await aNetwork({ role: 'membership' })
  const group = await aGroup(ctx)
  const next = unique('neu')
  await saveFrame(ctx, { id: group.id, version: 0, slug: next, ...frame })
  expect(await renamedGroup(ctx, group.slug)).toBe(next)
  await saveFrame(ctx, { id: group.id, version: 1, slug: group.slug, ...frame })
  expect(await renamedGroup(ctx, group.slug)).toBeNull()
  expect(await renamedGroup(ctx, next)).toBe(group.slug)
  const other = await aGroup(ctx)
  const taken = { id: group.id, version: 2, slug: other.slug, ...frame }
  await expect(saveFrame(ctx, taken)).rejects.toMatchObject({ fields: { slug: 'taken' } })
  await expect(saveFrame(ctx, { ...taken, version: 0 })).rejects.toMatchObject({ code: 'Conflict' })
})

it('its leads say what it is about, but not how one comes in', async () => {
  const { ctx: office, network, visitor } = await aNetwork()
  const group = await aGroup(visitor)
  const { person } = await aPerson(visitor)
  await inGroup(visitor, group.id, person.id, { role: 'colead' })
  const lead = await contextAs(network, person)
  await saveGroup(lead, { id: group.id, version: 0, name: { de: 'Neu' }, ...text })
  expect(await groupBySlug(lead, group.slug)).toMatchObject({ name: { de: 'Neu' }, version: 1 })
  const put = { id: group.id, version: 1, slug: group.slug, ...frame }
  await expect(saveFrame(lead, put)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(
    saveGroup(office, { id: group.id, version: 1, name: { de: 'X' }, ...text }),
  ).rejects.toMatchObject({
    code: 'NotFound',
  })
})

it('stages stand in the order that the leads give them', async () => {
  const { ctx } = await aNetwork({ role: 'membership' })
  const { id, slug } = await aGroup(ctx)
  for (const de of ['A', 'B', 'C']) await saveStage(ctx, { id, stage: '', name: { de }, reachedOn: null })
  const stages = async () => (await groupBySlug(ctx, slug))?.stages ?? []
  const order = async () => (await stages()).map(({ name }) => (name as { de: string }).de).join('')
  const [a, , c] = await stages()
  if (!a || !c) throw new Error('no stages')
  await moveStage(ctx, { id, stage: c.id, way: 'earlier' })
  expect(await order()).toBe('ACB')
  await moveStage(ctx, { id, stage: a.id, way: 'later' })
  expect(await order()).toBe('CAB')
  await moveStage(ctx, { id, stage: a.id, way: 'remove' })
  expect(await order()).toBe('CB')
  await saveStage(ctx, { id, stage: c.id, name: { de: 'C' }, reachedOn: new Date('2026-05-01') })
  const foreign = await aGroup(ctx)
  await expect(moveStage(ctx, { id: foreign.id, stage: c.id, way: 'later' })).rejects.toMatchObject({
    code: 'NotFound',
  })
})

it('does not end before it begins', () => {
  const form = { id: '00000000-0000-4000-8000-000000000000', version: 0, slug: 'kreis', ...frame }
  const read = groupFrame.safeParse({ ...form, participants: 'on', from: '2026-02-01', to: '2026-01-01' })
  expect(read.error?.issues).toMatchObject([{ path: ['to'], message: 'endBeforeStart' }])
})
