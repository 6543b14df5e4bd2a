import { expect, test } from 'vitest'
import { seal, unseal } from './seal'

test('opens for whoever sealed it, for the same purpose', () => {
  const sealed = seal('a', { name: 'Jürgen' })
  expect(unseal('a', sealed)).toEqual({ name: 'Jürgen' })
  expect(unseal('b', sealed)).toBeNull()
})

test('is different each time and shows nothing', () => {
  const [one, two] = [seal('a', { name: 'Kim' }), seal('a', { name: 'Kim' })]
  expect(one).not.toBe(two)
  expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('Kim')
})

test('a changed, cut or invented one does not open', () => {
  const sealed = seal('a', { name: 'Kim' })
  for (let at = 0; at < sealed.length - 1; at += 7) {
    const other = sealed[at] === 'A' ? 'B' : 'A'
    expect(unseal('a', sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeNull()
  }
  for (const wrong of ['', 'x', sealed.slice(0, 20), sealed.slice(1), `${sealed}A`, `${sealed}=`])
    expect(unseal('a', wrong)).toBeNull()
})
