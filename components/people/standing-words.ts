import { type Ctx, noStanding, type Standing } from '@/lib/access/context'
import { reasonSentence } from '@/lib/standing/words'

/** A person's standing as the office reads it, in one sentence: source, date and rule, or why there is none. */
export const standingWords = (ctx: Ctx, standing: Standing = noStanding): string =>
  reasonSentence(ctx.network, standing.why, ctx.locale)
