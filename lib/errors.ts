/** The closed list of things that can go wrong on purpose. Turned into words once, at the edge (lib/action.ts). */
export const errorCodes = [
  'NotFound',
  'Forbidden',
  'Conflict',
  'Invalid',
  'Full',
  'Closed',
  'TooMany',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/**
 * A refusal that a person may be told about. `reason` names a message in `errors.json` that says more than the code;
 * `fields` puts words at fields, again by message name. Never carries data of the record.
 */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly reason?: string
  readonly fields?: Record<string, string>
  readonly facts?: Record<string, string | number>

  constructor(
    code: ErrorCode,
    reason?: string,
    fields?: Record<string, string>,
    facts?: Record<string, string | number>,
  ) {
    super(reason ? `${code}: ${reason}` : code)
    this.name = 'Refusal'
    this.code = code
    this.reason = reason
    this.fields = fields
    this.facts = facts
  }
}

export const notFound = (reason?: string) => new Refusal('NotFound', reason)
export const forbidden = (reason?: string) => new Refusal('Forbidden', reason)
/** Somebody else changed the record since it was read. */
export const conflict = (reason?: string) => new Refusal('Conflict', reason)
export const invalid = (reason: string, fields?: Record<string, string>) =>
  new Refusal('Invalid', reason, fields)
export const full = (reason?: string) => new Refusal('Full', reason)
export const closed = (reason?: string) => new Refusal('Closed', reason)
export const tooMany = (reason?: string) => new Refusal('TooMany', reason)

/** True for PostgreSQL's unique violation as Prisma reports it. */
export const isUniqueViolation = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'P2002'
