import { describe, expect, it } from 'vitest'
import { staysAdministered } from './last-admin'

const june = new Date('2026-06-30')
const july = new Date('2026-07-31')

describe('the last administration', () => {
  it.each([
    ['alone, without end', [{ id: 'a', to: null }], 'a', false],
    [
      'beside another without end',
      [
        { id: 'a', to: null },
        { id: 'b', to: null },
      ],
      'a',
      true,
    ],
    [
      'beside one that ends sooner',
      [
        { id: 'a', to: null },
        { id: 'b', to: june },
      ],
      'a',
      false,
    ],
    [
      'ends anyway, another lasts longer',
      [
        { id: 'a', to: june },
        { id: 'b', to: july },
      ],
      'a',
      true,
    ],
    [
      'ends anyway, another ends sooner',
      [
        { id: 'a', to: july },
        { id: 'b', to: june },
      ],
      'a',
      false,
    ],
    ['does not hold now', [{ id: 'b', to: null }], 'a', true],
  ] as const)('%s', (_, active, id, stays) => {
    const ended = active.find((grant) => grant.id === id) ?? { id, to: null }
    expect(staysAdministered(active, ended)).toBe(stays)
  })
})
