import type { Ctx } from '@/lib/access/context'
import { type Reader, readerOf } from '@/lib/people/directory/policy'
import { isPartnerMember } from '@/lib/standing/partners'

/** What the reader of this request is to the directory. */
export const readerFor = async (ctx: Ctx): Promise<Reader> => readerOf(ctx.actor, await isPartnerMember(ctx))
