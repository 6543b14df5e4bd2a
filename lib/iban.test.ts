import { expect, test } from 'vitest'
import { ibanWords, isIban, plainIban } from './iban'

test.each([
  'DE02120300000000202051',
  'AT611904300234573201',
  'GB29NWBK60161331926819',
  'CH9300762011623852957',
])('%s is right', (iban) => expect(isIban(iban)).toBe(true))

test.each([
  ['a digit mistyped', 'DE02120300000000202052'],
  ['two digits exchanged', 'DE02120300000000200251'],
  ['too short for Germany', 'DE0212030000000020205'],
  ['no country', '1202120300000000202051'],
  ['nothing', ''],
])('%s is not', (_, iban) => expect(isIban(iban)).toBe(false))

test('blanks and small letters are the writer’s business', () => {
  const iban = plainIban('de02 1203 0000 0000 2020 51')
  expect(isIban(iban)).toBe(true)
  expect(ibanWords(iban)).toBe('DE02 1203 0000 0000 2020 51')
})
