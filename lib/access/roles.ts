/** The roles of model.md, in the order in which the office shows them. */
export const roles = ['admin', 'board', 'membership', 'events', 'editor', 'steward', 'auditor'] as const
export type Role = (typeof roles)[number]
