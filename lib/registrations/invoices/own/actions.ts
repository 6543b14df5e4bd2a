'use server'
import { door } from '@/lib/standing/door'
import { ownInvoiceTo } from '../schema'
import { saveInvoiceTo } from './commands'

/** Whoever holds the link of a registration says to whom its invoice goes. */
export const saveOwnInvoiceTo = door(
  ownInvoiceTo,
  saveInvoiceTo,
  (token, ctx) => `/${ctx.network.slug}/my/${token}/invoice?done=saved`,
)
