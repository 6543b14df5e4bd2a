import type { AgendaSession } from './order'

/** How the drawn tie between an Impuls and its Repliken runs through a row of a block. */
export type Tie = {
  /** The line comes from above, goes on below, and bends towards this row. */
  up: boolean
  down: boolean
  elbow: boolean
  /** The session that this one answers; null for everything that answers nothing. */
  answers: AgendaSession | null
  /** Another answered session stands between, so the drawing alone would mislead: say the name. */
  named: boolean
}

/**
 * Ties of one block's sessions, which come in order. A reply to a session of another block, to itself, or to something
 * later keeps its words (`answers`) but is not drawn.
 */
export function tiesOf(sessions: readonly AgendaSession[], all = sessions): Tie[] {
  const index = new Map(sessions.map((s, i) => [s.key, i]))
  const target = sessions.map((s, i) => {
    const at = s.answersKey == null ? undefined : index.get(s.answersKey)
    return at !== undefined && at < i ? at : null
  })
  const answered = new Set(target.filter((at) => at !== null))
  return sessions.map((session, i) => {
    const from = target[i] ?? null
    const between = from === null ? [] : [...answered].filter((at) => at > from && at < i)
    return {
      up: target.some((at, reply) => at !== null && at < i && reply >= i),
      down: target.some((at, reply) => at !== null && at <= i && reply > i),
      elbow: from !== null,
      answers: all.find((s) => s.key === session.answersKey && s !== session) ?? null,
      named: from === null ? session.answersKey !== null : between.length > 0,
    }
  })
}
