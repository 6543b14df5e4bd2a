'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as codes from './codes/commands'
import { codeGone, codeInput } from './codes/schema'
import { oneOf } from './fields'
import * as limits from './limits/commands'
import { limitInput } from './limits/schema'
import * as order from './order/commands'
import { orderInput } from './order/schema'
import * as parts from './parts/commands'
import { partInput } from './parts/schema'
import * as pools from './pools/commands'
import { poolInput } from './pools/schema'
import * as prices from './prices/commands'
import { priceInput } from './prices/schema'

const root = (event: { id: string }, { network }: Ctx) => `/${network.slug}/manage/events/${event.id}/places`
const back = (event: { id: string }, ctx: Ctx) => `${root(event, ctx)}?saved=1`
const toCodes = (event: { id: string }, ctx: Ctx) => `${root(event, ctx)}/codes`

export const savePart = door(partInput, parts.savePart, back)
export const removePart = door(oneOf, parts.removePart, back)
export const savePool = door(poolInput, pools.savePool, back)
export const removePool = door(oneOf, pools.removePool, back)
export const savePrice = door(priceInput, prices.savePrice, back)
export const removePrice = door(oneOf, prices.removePrice, back)
export const saveLimit = door(limitInput, limits.saveLimit, back)
export const removeLimit = door(oneOf, limits.removeLimit, back)
export const moveInOrder = door(orderInput, order.moveInOrder, root)
export const createCode = door(codeInput, codes.createCode, toCodes)
export const endCode = door(codeGone, codes.endCode, toCodes)
