import { expect, test } from 'vitest'
import { amountsIn, readStatement } from './statement'

const open = (n: number, cents = 6000, state = 'open') => ({
  id: `id-${n}`,
  number: `NEGZ-2026-${String(n).padStart(4, '0')}`,
  cents,
  state,
})

test.each([
  ['60,00', [6000]],
  ['1.234,50 EUR', [123_450]],
  ['+60.00', [6000]],
  ['60 €', [6000]],
  ['EUR 60', []],
  ['12.10.2026;Stadt;60,00', [6000]],
  ['1.10. Rechnung 2026-0003 vom 30.09.26', []],
])('%s holds the amounts %j', (line, cents) => expect(amountsIn(line)).toEqual(cents))

test('a number is found however the payer wrote it', () => {
  const known = [open(1), open(2), open(3), open(4)]
  const text = [
    '12.10.2026; STADT MUSTERHAUSEN; RECHNUNG NEGZ-2026-0001; 60,00',
    'negz 2026 0002',
    'SVWZ+NEGZ20260003 Herbsttagung 60,00 EUR',
    'Rg.Nr. NEGZ/2026/0004 vom 1.10. 60,00',
  ].join('\n')
  expect(readStatement(text, known).paid).toEqual(['id-1', 'id-2', 'id-3', 'id-4'])
})

test('another amount, nothing open, unknown and repeated lines are told apart', () => {
  const known = [open(1), open(2, 8000), open(3, 6000, 'paid'), open(4, 6000, 'cancelled')]
  const text =
    'NEGZ-2026-0001 60,00\nNEGZ-2026-0001 60,00\n\nNEGZ-2026-0002 60,00\nNEGZ-2026-0003\nNEGZ-2026-0004\nMiete'
  expect(readStatement(text, known)).toEqual({
    paid: ['id-1'],
    otherAmount: [{ number: 'NEGZ-2026-0002', cents: 8000, said: [6000] }],
    notOpen: ['NEGZ-2026-0003', 'NEGZ-2026-0004'],
    unknown: ['Miete'],
  })
})

test('a longer number is not taken for the shorter one that it begins with', () => {
  const known = [
    { ...open(1), number: 'NEGZ-2026-1000' },
    { ...open(2), number: 'NEGZ-2026-10001' },
  ]
  expect(readStatement('NEGZ-2026-10001', known).paid).toEqual(['id-2'])
})
