import { expect, it } from 'vitest'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { deleteView, renameView, saveView } from './commands'
import { savedViews } from './queries'
import { viewInput } from './schema'

const view = (name: string, shared?: 'on') =>
  viewInput.parse({ area: 'people', name, query: 'page=3&q=a b&tag=Presse', shared })

async function office() {
  const { ctx, network } = await aNetwork({ role: 'membership' })
  const colleague = async (role: 'membership' | 'auditor') => {
    const { person } = await aPerson(ctx)
    await aGrant(ctx, person.id, role)
    return contextAs(network, person)
  }
  return { ctx, colleague }
}

it('keeps a view for oneself or for all colleagues, without the page', async () => {
  const { ctx, colleague } = await office()
  await saveView(ctx, view('Meine'))
  await saveView(ctx, view('Unsere', 'on'))
  expect(await savedViews(ctx, 'people')).toMatchObject([
    { name: 'Meine', shared: false, query: 'q=a+b&tag=Presse' },
    { name: 'Unsere', shared: true },
  ])
  expect(await savedViews(await colleague('membership'), 'people')).toMatchObject([{ name: 'Unsere' }])
  expect(await savedViews(ctx, 'mandates')).toEqual([])
})

it('is renamed and deleted by whose it is, and by nobody else', async () => {
  const { ctx, colleague } = await office()
  const { id } = await saveView(ctx, view('Meine'))
  const other = await colleague('membership')
  await expect(renameView(other, { id, name: 'Deine' })).rejects.toMatchObject({ code: 'NotFound' })
  await expect(deleteView(other, { id })).rejects.toMatchObject({ code: 'NotFound' })
  await renameView(ctx, { id, name: 'Presse' })
  expect(await savedViews(ctx, 'people')).toMatchObject([{ name: 'Presse', mayChange: true }])
  await deleteView(ctx, { id })
  expect(await savedViews(ctx, 'people')).toEqual([])
  const log = await ctx.db.audit.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } })
  expect(log.map(({ action }) => action)).toEqual([
    'people.view_save',
    'people.view_rename',
    'people.view_remove',
  ])
})

it('is shared only by who keeps the register', async () => {
  const { ctx, colleague } = await office()
  const auditor = await colleague('auditor')
  await expect(saveView(auditor, view('Für alle', 'on'))).rejects.toMatchObject({ code: 'Forbidden' })
  await saveView(auditor, view('Prüfung'))
  const shared = await saveView(ctx, view('Unsere', 'on'))
  await expect(deleteView(auditor, { id: shared.id })).rejects.toMatchObject({ code: 'Forbidden' })
})

it('does not exist in another network', async () => {
  const { ctx } = await office()
  const { id } = await saveView(ctx, view('Unsere', 'on'))
  const { ctx: elsewhere } = await aNetwork({ role: 'admin' })
  await expect(deleteView(elsewhere, { id })).rejects.toMatchObject({ code: 'NotFound' })
  expect(await savedViews(elsewhere, 'people')).toEqual([])
})
