import type { ApplicationState } from '@/prisma/generated/enums'

/** What can happen to an application. */
export type ApplicationMove =
  | 'submit'
  | 'ask_back'
  | 'reply'
  | 'start_voting'
  | 'end_without_quorum'
  | 'admit'
  | 'reject'
  | 'withdraw'

const moves: Record<ApplicationMove, { from: readonly ApplicationState[]; to: ApplicationState }> = {
  submit: { from: ['open', 'asked_back'], to: 'submitted' },
  ask_back: { from: ['submitted', 'asked_back'], to: 'asked_back' },
  reply: { from: ['asked_back'], to: 'submitted' },
  start_voting: { from: ['submitted'], to: 'voting' },
  end_without_quorum: { from: ['voting'], to: 'submitted' },
  admit: { from: ['submitted', 'voting'], to: 'admitted' },
  reject: { from: ['submitted', 'asked_back', 'voting'], to: 'rejected' },
  withdraw: { from: ['open', 'submitted', 'asked_back', 'voting'], to: 'withdrawn' },
}

/** The states in which a move is allowed: the condition of the `updateMany` that makes it. */
export const statesBefore = (move: ApplicationMove): ApplicationState[] => [...moves[move].from]

/** The state that a move leads to. */
export const stateAfter = (move: ApplicationMove): ApplicationState => moves[move].to

/** Whether a move is allowed from a state. */
export const mayMove = (state: ApplicationState, move: ApplicationMove) => moves[move].from.includes(state)

/** Nothing happens to these any more. */
export const endStates = ['admitted', 'rejected', 'withdrawn'] as const satisfies ApplicationState[]

/** Whether an application is still running, as a draft or a case. */
export const isOpen = (state: ApplicationState) => !(endStates as readonly string[]).includes(state)

/** Whether its applicant may change the answers: as a draft, or when the office has asked back. */
export const isEditable = (state: ApplicationState) => state === 'open' || state === 'asked_back'
