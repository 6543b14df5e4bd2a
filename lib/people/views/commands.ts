import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { forbidden, notFound } from '@/lib/errors'
import { mayChange, maySave, readsViews } from './policy'
import type { ViewInput, ViewName, ViewRef } from './schema'

const record = (view: { id: string; name: string }) => ({ kind: 'view', id: view.id, name: view.name })

/** Keeps what a list shows under a name, for oneself or for all colleagues. Answers what it kept. */
export async function saveView(ctx: Ctx, { shared, ...view }: ViewInput) {
  authorize(ctx, readsViews(view.area))
  if (!maySave(ctx.actor, view.area, shared)) throw forbidden()
  return ctx.db.$transaction(async (tx) => {
    const saved = await tx.savedView.create({
      data: { networkId: ctx.network.id, personId: shared ? null : ctx.actor.personId, ...view },
    })
    await audit(tx, ctx, {
      action: 'people.view_save',
      area: 'people',
      record: record(saved),
      after: { name: saved.name, area: saved.area, query: saved.query, shared },
    })
    return saved
  })
}

/** Another reader's own view does not exist for anybody else. */
async function loadView(tx: Tx, ctx: Ctx, id: string) {
  const view = await tx.savedView.findUnique({ where: { id } })
  if (!view || (view.personId && view.personId !== ctx.actor.personId)) throw notFound()
  authorize(ctx, readsViews(view.area))
  if (!mayChange(ctx.actor, view)) throw forbidden()
  return view
}

export async function renameView(ctx: Ctx, { id, name }: ViewName) {
  authorize(ctx, 'office.see')
  return ctx.db.$transaction(async (tx) => {
    const view = await loadView(tx, ctx, id)
    await tx.savedView.updateMany({ where: { id }, data: { name } })
    await audit(tx, ctx, {
      action: 'people.view_rename',
      area: 'people',
      record: record({ id, name }),
      before: { name: view.name },
      after: { name },
    })
    return view
  })
}

export async function deleteView(ctx: Ctx, { id }: ViewRef) {
  authorize(ctx, 'office.see')
  return ctx.db.$transaction(async (tx) => {
    const view = await loadView(tx, ctx, id)
    await tx.savedView.deleteMany({ where: { id } })
    await audit(tx, ctx, {
      action: 'people.view_remove',
      area: 'people',
      record: record(view),
      before: { name: view.name, area: view.area, query: view.query },
    })
    return view
  })
}
