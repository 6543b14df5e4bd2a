/** Every fact that one room states and a later one takes up, with what it carries (ids only). */
export const facts = {
  /** networkId, eventId: everybody registered or invited, and whoever registered others, hears of it. */
  'event.cancelled': 'networkId, eventId',
  /** networkId, moveId: it takes place at another time or elsewhere, and those registered are to hear of it, some minutes later. */
  'event.moved': 'networkId, moveId',
  /** networkId, poolId: a place came free, or capacity rose; who waits moves up. */
  'pool.freed': 'networkId, poolId',
  /** networkId, registrationId: what somebody has, or what it costs, came to stand differently; invoices follow. */
  'registration.changed': 'networkId, registrationId',
  /** networkId, membershipId: the first day of a membership was written down; the newsroom drafts an article. */
  'membership.began': 'networkId, membershipId',
  /** networkId, address: mail to it was refused for good; mandates and affiliations that hang on it end. */
  'address.bounced': 'networkId, address',
  /** networkId, runId: an import is to be checked, written or undone, as its state says. */
  'import.started': 'networkId, runId',
  /** networkId, fileId: the row of a file is gone; its bytes go, too. */
  'file.forgotten': 'networkId, fileId',
  /** networkId, eventId: a programme was released; people on stage and those registered hear what changed for them. */
  'agenda.released': 'networkId, eventId',
} as const

export type FactName = keyof typeof facts

/** A killed worker's job comes back within seconds (heartbeats are off by default in pg-boss). */
export const queueOptions = {
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  heartbeatSeconds: 10,
} as const
