import type { Ctx } from '@/lib/access/context'
import type { Narrowings } from '@/lib/events/narrow/queries'
import type { PlacesPlan, PlannedPart } from '@/lib/events/places/queries'

/** What is shown of one part of an event in the office. */
export type PartProps = {
  ctx: Ctx
  plan: PlacesPlan
  part: PlannedPart
  path: string
  known: Narrowings
}
