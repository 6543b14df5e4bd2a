'use server'
import { door } from '@/lib/standing/door'
import { tokenInput } from '../schema'
import * as commands from './commands'
import { onePlaceInput } from './schema'

const back = (done: string) => (token: string, ctx: { network: { slug: string } }) =>
  `/${ctx.network.slug}/my/${token}?done=${done}`

export const giveBackOnePlace = door(onePlaceInput, commands.giveBackOne, back('part-back'))
export const confirmComing = door(tokenInput, commands.sayComing, back('coming'))
