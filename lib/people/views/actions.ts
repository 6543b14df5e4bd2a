'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { lists } from '@/lib/standing/list/areas'
import type { Area } from '@/lib/standing/list/list'
import * as commands from './commands'
import { viewInput, viewName, viewRef } from './schema'

/** What is kept for one event is kept under its address. */
const pathOf = (area: string) => (area.startsWith('events/') ? `/${area}` : lists[area as Area].path)
const page = (ctx: Ctx, { area, query }: { area: string; query: string }) =>
  `/${ctx.network.slug}/manage${pathOf(area)}${query && `?${query}`}`
const list = (ctx: Ctx, { area }: { area: string }) => page(ctx, { area, query: '' })

export const saveView = door(viewInput, commands.saveView, (view, ctx) => page(ctx, view))
export const renameView = door(viewName, commands.renameView, (view, ctx) => page(ctx, view))
export const deleteView = door(viewRef, commands.deleteView, (view, ctx) => list(ctx, view))
