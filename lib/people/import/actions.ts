'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { importRef, mappingInput, readingInput, startInput } from './schema'

const root = (ctx: Ctx) => `/${ctx.network.slug}/manage/people/import`
const page = (id: string, ctx: Ctx) => `${root(ctx)}/${id}`

export const readAgain = door(readingInput, commands.readAgain, page)
export const checkImport = door(mappingInput, commands.checkImport, page)
export const mapAgain = door(importRef, commands.mapAgain, page)
export const startImport = door(startInput, commands.startImport, page)
export const undoImport = door(importRef, commands.undoImport, page)
export const resumeImport = door(importRef, commands.resumeImport, page)
export const discardImport = door(importRef, commands.discardImport, (_, ctx) => root(ctx))
