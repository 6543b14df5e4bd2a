import { expect, test } from 'vitest'
import { csv } from './csv'

test('a cell that begins like a formula is text, a number stays a number', () => {
  const lines = csv(['Name'], [['=HYPERLINK("x")'], ['+49 30 1'], ['-3'], ['@SUM(A1)'], [-3], ['a=b']])
    .slice(1)
    .split('\r\n')
  expect(lines.slice(0, 7)).toEqual([
    'Name',
    `"'=HYPERLINK(""x"")"`,
    "'+49 30 1",
    "'-3",
    "'@SUM(A1)",
    '-3',
    'a=b',
  ])
})

test('semicolons, quotes and breaks stay inside their cell', () => {
  expect(csv(['a', 'b'], [['x;y', 'z\n"q"']]).slice(1)).toBe('a;b\r\n"x;y";"z\n""q"""\r\n')
})
