import { afterEach, describe, expect, it } from 'vitest'
import { db } from './db'
import { limit, trustedHop } from './limits'

const key = () => `test:${crypto.randomUUID()}@probe.example`

afterEach(() => {
  delete process.env.KONVENT_NOW
})

describe('a limit', () => {
  it('lets so many through and no more', async () => {
    const own = key()
    expect([await limit(own, 2, 60), await limit(own, 2, 60), await limit(own, 2, 60)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('counts parallel uses too', async () => {
    const own = key()
    const passed = await Promise.all(Array.from({ length: 30 }, () => limit(own, 5, 60)))
    expect(passed.filter(Boolean)).toHaveLength(5)
  })

  it('begins anew when its window is over', async () => {
    const own = key()
    process.env.KONVENT_NOW = '2026-03-01T10:00:00Z'
    expect([await limit(own, 1, 60), await limit(own, 1, 60)]).toEqual([true, false])
    process.env.KONVENT_NOW = '2026-03-01T10:00:59Z'
    expect(await limit(own, 1, 60)).toBe(false)
    process.env.KONVENT_NOW = '2026-03-01T10:01:00Z'
    expect(await limit(own, 1, 60)).toBe(true)
  })

  it('stores no address', async () => {
    const own = key()
    await limit(own, 1, 60)
    expect(await db.rateLimit.count({ where: { key: { contains: 'probe.example' } } })).toBe(0)
  })
})

describe('the address of a client', () => {
  it('is what the outermost trusted proxy saw', () => {
    expect(trustedHop('1.1.1.1, 2.2.2.2, 3.3.3.3', 1)).toBe('3.3.3.3')
    expect(trustedHop('1.1.1.1, 2.2.2.2, 3.3.3.3', 2)).toBe('2.2.2.2')
  })

  it('is unknown where nobody is trusted or too few spoke', () => {
    expect(trustedHop('1.1.1.1', 0)).toBeNull()
    expect(trustedHop('1.1.1.1', 2)).toBeNull()
    expect(trustedHop(null, 1)).toBeNull()
  })
})
