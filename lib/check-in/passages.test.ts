import { describe, expect, test } from 'vitest'
import { isInside, type Passage, settle } from './passages'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute))
let n = 0
const passage = (direction: 'in' | 'out', minute: number, poolId: string | null = null): Passage => ({
  id: String(n++),
  direction,
  at: at(minute),
  poolId,
})
const live = (direction: 'in' | 'out', minute: number, poolId: string | null = null) => ({
  direction,
  at: at(minute),
  poolId,
  kept: false,
})
const kept = (direction: 'in' | 'out', minute: number) => ({ ...live(direction, minute), kept: true })

describe('a live scan', () => {
  test('lets in, and out again, and in again', () => {
    expect(settle([], live('in', 1)).written).toBe(true)
    expect(settle([passage('in', 1)], live('out', 2)).written).toBe(true)
    expect(settle([passage('in', 1), passage('out', 2)], live('in', 3)).written).toBe(true)
  })

  test('lets nobody in twice, and nobody out who is not inside', () => {
    const first = passage('in', 1)
    expect(settle([first], live('in', 2))).toEqual({ written: false, twin: first })
    expect(settle([], live('out', 2))).toEqual({ written: false, twin: null })
    expect(settle([first, passage('out', 2)], live('out', 3)).written).toBe(false)
  })
})

describe('a scan that a phone kept', () => {
  test('takes its place in time', () => {
    expect(settle([], kept('in', 1))).toEqual({ written: true, twin: null })
  })

  test('is written beside one of another door, which it names, whichever was first', () => {
    const [earlier, later] = [passage('in', 1), passage('in', 9)]
    expect(settle([earlier], kept('in', 5))).toEqual({ written: true, twin: earlier })
    expect(settle([later], kept('in', 5))).toEqual({ written: true, twin: later })
  })

  test('of somebody who left before a later scan does not put them outside', () => {
    const passages = [passage('in', 1), passage('in', 8)]
    expect(settle(passages, kept('out', 4)).written).toBe(true)
    expect(isInside([...passages, passage('out', 4)])).toBe(true)
  })
})

describe('the door of a pool', () => {
  test('asks only what happened there', () => {
    const house = passage('in', 1)
    expect(settle([house], live('in', 2, 'hall')).written).toBe(true)
    expect(settle([house, passage('in', 2, 'hall')], live('in', 3, 'hall')).written).toBe(false)
  })

  test('brings people into the house, and leaving the room leaves them there', () => {
    const passages = [passage('in', 1, 'hall'), passage('out', 2, 'hall')]
    expect(isInside(passages)).toBe(true)
    expect(isInside(passages, 'hall')).toBe(false)
  })
})
