type Row = { from: Date; to: Date | null; confirmedAt: Date | null; invitedAt: Date | null }

/** Where an affiliation stands on a day: it asks for the coordinator's word, waits for the person's, holds, or is past. */
export type AffiliationState = 'asking' | 'invited' | 'current' | 'past'

export function stateOn({ to, confirmedAt, invitedAt }: Row, day: Date): AffiliationState {
  if (to && to < day) return 'past'
  if (confirmedAt) return 'current'
  return invitedAt ? 'invited' : 'asking'
}

/** Rows by their state, in the order in which they came. */
export function byState<R extends Row>(rows: readonly R[], day: Date): Record<AffiliationState, R[]> {
  const of = (state: AffiliationState) => rows.filter((row) => stateOn(row, day) === state)
  return { asking: of('asking'), invited: of('invited'), current: of('current'), past: of('past') }
}

type Coordinating = Row & { coordinates: boolean; organisation: { id: string } }

/** Who coordinates an organisation itself on a day. */
export const coordinating = <R extends Coordinating>(
  rows: readonly R[],
  organisationId: string,
  day: Date,
): R[] =>
  rows.filter(
    (row) => row.coordinates && row.organisation.id === organisationId && stateOn(row, day) === 'current',
  )
