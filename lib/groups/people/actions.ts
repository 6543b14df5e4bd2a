'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as invitation from './invitation'
import { enteringPath, invitationPath } from './link'
import { enterInput, groupId, tokenInput } from './schema'

export const enterGroup = door(enterInput, commands.enterGroup, ({ group, state }, { network }) =>
  state === 'mailed'
    ? `/${network.slug}/groups/${group}/join/sent`
    : `/${network.slug}/groups/${group}?done=${state}`,
)
export const confirmEntering = door(
  tokenInput,
  commands.confirmEntering,
  ({ group, state, token }, { network }) => `${enteringPath(network.slug, group, token)}?done=${state}`,
)
export const leaveGroup = door(
  groupId,
  commands.leaveGroup,
  ({ group, left }, { network }) => `/${network.slug}/groups/${group}?done=${left ? 'left' : 'unasked'}`,
)
export const acceptInvitation = door(
  tokenInput,
  (ctx, { token }) => invitation.answerInvitation(ctx, { token, answer: 'yes' }),
  ({ group, token }, { network }) => invitationPath(network.slug, group, token),
)
export const declineInvitation = door(
  tokenInput,
  (ctx, { token }) => invitation.answerInvitation(ctx, { token, answer: 'no' }),
  ({ group }, { network }) => `/${network.slug}/groups/${group}?done=declined`,
)
