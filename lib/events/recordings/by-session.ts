import type { Ctx } from '@/lib/access/context'
import type { ReaderEvent } from '../queries'
import { recordingsOf } from './queries'

type Found = Awaited<ReturnType<typeof recordingsOf>>[number]

/** What this reader may have now of each session, by the session's key; what belongs to the whole event stands under ''. */
export async function recordingsBySession(ctx: Ctx, event: ReaderEvent): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>()
  for (const row of await recordingsOf(ctx, event)) {
    const key = row.sessionKey ?? ''
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return found
}
