'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { addMaterial } from './material'
import { materialInput, ownStageInput, stageLinkRef } from './schema'

const back = ({ token, done }: { token: string; done: string }, ctx: Ctx) =>
  `/${ctx.network.slug}/stage/${token}?done=${done}`

export const saveOwnStageAction = door(ownStageInput, commands.saveOwnStage, back)
export const withdrawNamingAction = door(stageLinkRef, commands.withdrawNaming, back)
export const withdrawRecordingAction = door(stageLinkRef, commands.withdrawRecording, back)
export const addMaterialAction = door(materialInput, addMaterial, back)
