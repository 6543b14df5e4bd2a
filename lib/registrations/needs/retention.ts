const day = 24 * 60 * 60 * 1000

/** How many days after an event answers about food and access needs are kept. */
export const needsDays = 30

/** When the answers of an event are deleted. */
export const needsUntil = (endsAt: Date) => new Date(endsAt.getTime() + needsDays * day)

/** Events that ended before this have none any more. */
export const needsEndedBefore = (at: Date) => new Date(at.getTime() - needsDays * day)
