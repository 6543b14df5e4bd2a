import { expect, test } from 'vitest'
import { hashToken, newToken } from '@/lib/tokens'
import { codeOf, hashPrefix, scannedTicket, spelt, typedCode } from './code'

test('a code is read off the hash, and the hash begins as its code says', () => {
  for (let i = 0; i < 200; i++) {
    const hash = hashToken(newToken())
    const code = codeOf(hash)
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
    expect(hash.startsWith(hashPrefix(code))).toBe(true)
  }
})

test('a code is taken however it was typed', () => {
  const code = codeOf(hashToken('x'))
  expect(typedCode(` ${spelt(code).toLowerCase()} `)).toBe(code)
  expect(typedCode(code.slice(1))).toBeNull()
  expect(typedCode('0O1IABCD')).toBeNull()
})

test('only a ticket is a ticket', () => {
  const token = newToken()
  expect(scannedTicket(`https://konvent.example/en/next/ticket/${token}`)).toBe(token)
  expect(scannedTicket(token)).toBe(token)
  expect(scannedTicket('https://konvent.example/next/events/tagung')).toBeNull()
  expect(scannedTicket('WIFI:S:Gast;;')).toBeNull()
})
