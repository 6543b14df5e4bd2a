'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { exactEuros } from '@/lib/money'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { remind } from './remind'
import {
  issueInput,
  officeInvoiceTo,
  refundInput,
  reopenInput,
  type SettleInput,
  settleInput,
  statementInput,
} from './schema'

const say = (ctx: Ctx) => translator(ctx.locale, ctx.network.tone, 'invoices')
const act = (ctx: Ctx, input: SettleInput) => {
  const { act, ...rest } = input
  return act === 'remind' ? remind(ctx, input.ids) : commands.settle(ctx, { ...rest, act })
}

export const settleInvoices = door(
  settleInput,
  async (ctx, input) => ({ act: input.act, ...(await act(ctx, input)) }),
  ({ act, done, left }, ctx) => ({ message: say(ctx)(`bulk.done.${act}`, { done, left }) }),
)
export const refundInvoice = door(refundInput, commands.refund, (_, ctx) => ({
  message: say(ctx)('one.refunded'),
}))
export const reopenInvoice = door(reopenInput, commands.reopen, (_, ctx) => ({
  message: say(ctx)('one.reopened'),
}))
export const readdressInvoice = door(
  officeInvoiceTo,
  commands.readdress,
  (id, ctx) => `/${ctx.network.slug}/manage/invoices/${id}`,
)
export const issueInvoices = door(issueInput, commands.issueMissing, (count, ctx) => ({
  message: say(ctx)('list.issued', { count }),
}))

const money = (ctx: Ctx, cents: readonly number[]) =>
  cents.map((one) => exactEuros(ctx.locale, one)).join(', ')
const few = (list: readonly string[]) => [...list.slice(0, 20), ...(list.length > 20 ? ['…'] : [])].join('; ')

export const readStatement = door(statementInput, commands.settleStatement, (found, ctx) => {
  const t = say(ctx)
  const { done, unknown, otherAmount, notOpen } = found
  const others = otherAmount.map(({ number, cents, said }) =>
    t('statement.otherOne', { number, amount: money(ctx, [cents]), said: money(ctx, said) }),
  )
  return {
    message: [
      t('statement.result', { done, unknown: unknown.length, other: otherAmount.length }),
      others.length > 0 && t('statement.otherAmounts', { list: few(others) }),
      notOpen.length > 0 && t('statement.notOpen', { list: few(notOpen) }),
      unknown.length > 0 && t('statement.unknown', { list: few(unknown.map((line) => line.slice(0, 80))) }),
    ]
      .filter(Boolean)
      .join(' '),
  }
})
