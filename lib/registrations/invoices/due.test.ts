import { expect, test } from 'vitest'
import { dueLines, paidTooMuch, planInvoices } from './due'

const line = (partId: string, cents = 6000) => ({ partId, cents })
const held = (over: object = {}) => ({
  lapsesAt: null,
  givenBackAt: null,
  event: { state: 'announced' },
  places: [
    { partId: 'day', state: 'confirmed' },
    { partId: 'evening', state: 'waiting' },
  ],
  ...over,
})
const invoice = (state: string, ...items: { partId: string; cents: number }[]) => ({
  id: state,
  state,
  items,
})

test('due is what a place is certain for', () => {
  const lines = [line('day'), line('evening', 2000), line('free', 0)]
  expect(dueLines(held(), lines)).toEqual([line('day')])
})

test.each([
  ['an unconfirmed address', { lapsesAt: new Date() }],
  ['places given back', { givenBackAt: new Date() }],
  ['a cancelled event', { event: { state: 'cancelled' } }],
  ['a place asked for', { places: [{ partId: 'day', state: 'requested' }] }],
])('%s owes nothing', (_, over) => expect(dueLines(held(over), [line('day')])).toEqual([]))

test('the first invoice is written, and the same once only', () => {
  expect(planInvoices([line('day')], [])).toEqual({ cancel: [], issue: [line('day')] })
  expect(planInvoices([line('day')], [invoice('open', line('day'))])).toEqual({ cancel: [], issue: [] })
})

test('another amount takes the open one back and writes a new one', () => {
  expect(planInvoices([line('day', 8000)], [invoice('open', line('day'))])).toEqual({
    cancel: ['open'],
    issue: [line('day', 8000)],
  })
})

test('given back before payment, the open one is taken back', () => {
  expect(planInvoices([], [invoice('open', line('day'))])).toEqual({ cancel: ['open'], issue: [] })
})

test('what is paid or waived stays; only what came after is written', () => {
  const due = [line('day'), line('evening', 2000)]
  expect(planInvoices(due, [invoice('paid', line('day'))])).toEqual({
    cancel: [],
    issue: [line('evening', 2000)],
  })
  expect(planInvoices(due, [invoice('waived', ...due)])).toEqual({ cancel: [], issue: [] })
  expect(planInvoices([], [invoice('paid', line('day'))])).toEqual({ cancel: [], issue: [] })
})

test('paid for a place that is not there any more is too much', () => {
  expect(paidTooMuch([line('day')], [invoice('paid', line('day'), line('evening', 2000))])).toBe(2000)
})

test('written anew on purpose, the same lines go onto a new invoice', () => {
  expect(planInvoices([line('day')], [invoice('open', line('day'))], { anew: true })).toEqual({
    cancel: ['open'],
    issue: [line('day')],
  })
})
