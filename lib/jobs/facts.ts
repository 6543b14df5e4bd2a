/** Every fact that one room states and a later one takes up, with what it carries (ids only). */
export const facts = {
  /** networkId, eventId: its registrants hear of it. */
  'event.cancelled': 'networkId, eventId',
  /** networkId, poolId: a place came free, or capacity rose; who waits moves up. */
  'pool.freed': 'networkId, poolId',
} as const

export type FactName = keyof typeof facts

/** A killed worker's job comes back within seconds (heartbeats are off by default in pg-boss). */
export const queueOptions = {
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  heartbeatSeconds: 10,
} as const
