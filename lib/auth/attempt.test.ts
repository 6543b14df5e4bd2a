import { describe, expect, it } from 'vitest'
import { attemptState } from './attempt'

const at = new Date('2026-03-01T10:05:00Z')
const attempt = {
  browserHash: 'browser',
  tries: 0,
  createdAt: new Date('2026-03-01T10:00:00Z'),
  expires: new Date('2026-03-01T10:10:00Z'),
  usedAt: null,
}

describe('an attempt to sign in', () => {
  it('is ready in the browser that asked, elsewhere in every other', () => {
    expect(attemptState(attempt, 'browser', at)).toBe('ready')
    expect(attemptState(attempt, 'another', at)).toBe('elsewhere')
    expect(attemptState(attempt, null, at)).toBe('elsewhere')
  })

  it('lives for ten minutes', () => {
    expect(attemptState(attempt, 'browser', new Date('2026-03-01T10:09:59Z'))).toBe('ready')
    expect(attemptState(attempt, 'browser', new Date('2026-03-01T10:10:00Z'))).toBe('expired')
  })

  it('says that a newer mail replaced it', () => {
    expect(attemptState({ ...attempt, expires: new Date('2026-03-01T10:04:00Z') }, 'browser', at)).toBe(
      'replaced',
    )
  })

  it('is over after one use, or five wrong codes', () => {
    expect(attemptState({ ...attempt, usedAt: at }, 'browser', at)).toBe('used')
    expect(attemptState({ ...attempt, tries: 5 }, 'browser', at)).toBe('tooManyTries')
  })

  it('is unknown when there is none', () => {
    expect(attemptState(null, 'browser', at)).toBe('unknown')
  })
})
