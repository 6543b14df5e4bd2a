import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { inviteToGroup as invite } from '@/lib/groups/leading/commands'
import type { InviteInput } from '@/lib/groups/people/schema'
import { invitable } from './queries'

/** Invites somebody whom this actor may know of, and who may be in the group (lib/groups/leading/commands.ts). */
export async function inviteToGroup(ctx: Ctx, input: InviteInput): Promise<string> {
  const group = await ctx.db.group.findFirst({
    where: { id: input.id },
    select: { id: true, participants: true },
  })
  if (!group) throw notFound()
  return invite(ctx, input, await invitable(ctx, group))
}
