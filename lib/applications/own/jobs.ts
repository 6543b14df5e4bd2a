import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { forgetBytes } from '@/lib/files/store'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { log } from '@/lib/log'

/** Applications that were never sent in are kept so long after they were last touched. */
export const draftDays = 90

/**
 * Applications that nobody sent in within ninety days of their last change vanish with answers and files, in every
 * network. One that is touched or sent in the same moment stays.
 */
export async function forgetDrafts() {
  const until = new Date(now().getTime() - draftDays * 86_400_000)
  const where = {
    submittedAt: null,
    state: { in: ['open' as const, 'withdrawn' as const] },
    OR: [{ savedAt: { lte: until } }, { savedAt: null, createdAt: { lte: until } }],
  }
  const due = await db.application.findMany({
    where,
    select: { id: true, networkId: true, version: true },
    take: 5000,
  })
  let forgotten = 0
  for (const { id, networkId, version } of due) {
    const files = await db.$transaction(async (tx) => {
      // Takes the row's lock: who saves now waits, and finds it gone.
      const { count } = await tx.application.updateMany({
        where: { id, networkId, version, ...where },
        data: { version },
      })
      if (count === 0) return null
      const owned = { networkId, ownerKind: 'application', ownerId: id }
      const kept = await tx.file.findMany({ where: owned, select: { id: true } })
      await tx.file.deleteMany({ where: owned })
      await tx.answer.deleteMany({ where: { networkId, applicationId: id } })
      await tx.application.deleteMany({ where: { id, networkId } })
      return kept
    })
    for (const file of files ?? []) await forgetBytes(networkId, file.id)
    if (files) forgotten += 1
  }
  if (forgotten) log.info({ job: 'applications.forget-drafts', forgotten }, 'forgotten')
}

export const recurringHandlers: RecurringHandlers = { 'applications.forget-drafts': forgetDrafts }
