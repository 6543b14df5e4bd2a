import { describe, expect, it } from 'vitest'
import { statementNames } from './statements'

const ask = (nameOf: ReturnType<typeof statementNames>, sql: string, times: number) => {
  let name = ''
  for (let i = 0; i < times; i++) name = nameOf({ sql })
  return name
}

describe('the name of a statement', () => {
  it('comes with the twentieth time, and stays', () => {
    const nameOf = statementNames()
    expect(ask(nameOf, 'SELECT 1', 19)).toBe('')
    expect(ask(nameOf, 'SELECT 1', 1)).toBe('often_0')
    expect(ask(nameOf, 'SELECT 1', 5)).toBe('often_0')
  })

  it('is never given twice, and not to more than a connection should hold', () => {
    const nameOf = statementNames()
    const names = Array.from({ length: 400 }, (_, i) => ask(nameOf, `SELECT ${i}`, 20)).filter(Boolean)
    expect(names).toHaveLength(300)
    expect(new Set(names).size).toBe(300)
  })

  it('forgets texts without end before they fill the memory', () => {
    const nameOf = statementNames()
    ask(nameOf, 'SELECT 1', 19)
    for (let i = 0; i < 5000; i++) nameOf({ sql: `SELECT 1 WHERE 1 IN (${i})` })
    expect(ask(nameOf, 'SELECT 1', 1)).toBe('')
  })
})
