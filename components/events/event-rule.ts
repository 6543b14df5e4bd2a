import type { Ctx } from '@/lib/access/context'
import type { Addressed } from '@/lib/events/audience'
import { narrowings } from '@/lib/events/narrow/queries'
import { ruleWords } from './places/rule-words'

/** What narrows the audience of an event, in words; null for most, without asking the database. */
export async function eventRule(ctx: Ctx, { audienceRule }: Addressed): Promise<string | null> {
  const narrow = audienceRule !== null && Object.keys(audienceRule as object).length > 0
  return narrow ? ruleWords(ctx.locale, audienceRule, await narrowings(ctx)) : null
}
