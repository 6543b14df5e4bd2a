'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { namedBrowser } from './browser'
import { join } from './commands'
import { type JoinInput, joinInput } from './schema'

export const joinOnline = door(
  joinInput,
  async (ctx: Ctx, input: JoinInput) => join(ctx, input, await namedBrowser()),
  (joining, { network }) => {
    const own = `/${network.slug}/my/${joining.token}`
    return 'link' in joining ? `${own}/join/${joining.link}` : `${own}?elsewhere=${joining.elsewhere}#join`
  },
)
