import { expect, test, vi } from 'vitest'
import { keptRelease, type MarkedRelease } from './kept'

const marked = (mark: string): MarkedRelease => ({
  id: 'release',
  number: 1,
  name: 'Fassung 1',
  note: null,
  at: new Date(0),
  byName: 'Probe',
  mark,
})
const agenda = { rooms: [], tracks: [], blocks: [], sessions: [] }

test('a crowd reads a release once, and again after its mark changed', async () => {
  const read = vi.fn(async () => agenda)
  await Promise.all(Array.from({ length: 32 }, () => keptRelease(marked('one'), read)))
  expect(read).toHaveBeenCalledTimes(1)
  await keptRelease(marked('two'), read)
  expect(read).toHaveBeenCalledTimes(2)
})

test('a reading that fails is tried again by who comes next', async () => {
  const broken = vi.fn(async () => Promise.reject(new Error('gone')))
  await expect(keptRelease(marked('three'), broken)).rejects.toThrow('gone')
  expect(await keptRelease(marked('three'), async () => agenda)).toBe(agenda)
})
