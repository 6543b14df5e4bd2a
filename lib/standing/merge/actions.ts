'use server'
import { door } from '../door'
import * as commands from './commands'
import { mergeInput } from './schema'

export const mergePeople = door(
  mergeInput,
  commands.mergePeople,
  ({ keep }, ctx) => `/${ctx.network.slug}/manage/people/${keep}?done=merged`,
)
