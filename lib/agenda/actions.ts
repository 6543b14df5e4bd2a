'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { releaseAgenda } from './commands'
import { type ReleaseInput, releaseInput } from './schema'

export const releaseAction = door(
  releaseInput,
  async (ctx: Ctx, input: ReleaseInput) => {
    await releaseAgenda(ctx, input.event, input)
    return input.event
  },
  (event, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
