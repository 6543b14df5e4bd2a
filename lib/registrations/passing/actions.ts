'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { askInput, takeInput } from './schema'

const back = (done: string) => (token: string, ctx: { network: { slug: string } }) =>
  `/${ctx.network.slug}/my/${token}?done=${done}`

export const askColleague = door(askInput, commands.askColleague, back('passing'))
export const takeOverPlace = door(takeInput, commands.takeOver, back('taken'))
