'use server'
import { door } from '@/lib/standing/door'
import * as newcomers from '../newcomers/commands'
import { changeInput, offerInput, tokenInput } from '../schema'
import * as commands from './commands'
import * as offers from './offers'

const back = (done: string) => (token: string, ctx: { network: { slug: string } }) =>
  `/${ctx.network.slug}/my/${token}?done=${done}`

export const changeRegistration = door(changeInput, commands.change, back('changed'))
export const giveBackPlaces = door(tokenInput, commands.giveBack, back('given-back'))
export const confirmAddress = door(tokenInput, newcomers.confirmAddress, back('address'))
export const acceptOffer = door(offerInput, offers.acceptOffer, back('accepted'))
export const declineOffer = door(offerInput, offers.declineOffer, back('declined'))
