'use server'
import { door } from '../door'
import * as commands from './commands'
import { leaveNetworkInput } from './schema'

export const leaveNetwork = door(
  leaveNetworkInput,
  commands.leaveNetwork,
  (_, ctx) => `/me/${ctx.network.slug}?done=left`,
)
