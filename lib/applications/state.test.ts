import { describe, expect, it } from 'vitest'
import { ApplicationState } from '@/prisma/generated/enums'
import { type ApplicationMove, endStates, isEditable, isOpen, mayMove, stateAfter } from './state'

const states = Object.values(ApplicationState)
const allowed: Record<ApplicationState, Partial<Record<ApplicationMove, ApplicationState>>> = {
  open: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    ask_back: 'asked_back',
    start_voting: 'voting',
    admit: 'admitted',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  asked_back: {
    submit: 'submitted',
    reply: 'submitted',
    ask_back: 'asked_back',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  voting: { end_without_quorum: 'submitted', admit: 'admitted', reject: 'rejected', withdraw: 'withdrawn' },
  admitted: {},
  rejected: {},
  withdrawn: {},
}
const all: ApplicationMove[] = ['submit', 'ask_back', 'reply', 'start_voting', 'admit', 'reject', 'withdraw']

describe('the way of an application', () => {
  it.each(states)('from %s only where it may', (state) => {
    for (const move of all) {
      const to = allowed[state][move]
      expect([move, mayMove(state, move)]).toEqual([move, to !== undefined])
      if (to) expect(stateAfter(move)).toBe(to)
    }
  })

  it('leads nowhere from its ends', () => {
    expect(states.filter((s) => !isOpen(s)).sort()).toEqual([...endStates].sort())
    for (const end of endStates) expect(all.filter((move) => mayMove(end, move))).toEqual([])
  })

  it('lets the applicant write only while it is theirs', () => {
    expect(states.filter(isEditable).sort()).toEqual(['asked_back', 'open'])
  })
})
