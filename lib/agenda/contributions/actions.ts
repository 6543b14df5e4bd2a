'use server'
import { door } from '@/lib/standing/door'
import { removeContribution, saveContribution, withdrawName } from './commands'
import { contributionInput, contributionRef } from './schema'

export const saveContributionAction = door(
  contributionInput,
  saveContribution,
  ({ event, session }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda/sessions/${session}`,
)
export const removeContributionAction = door(
  contributionRef,
  removeContribution,
  ({ event, session }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda/sessions/${session}`,
)
export const withdrawNameAction = door(
  contributionRef,
  withdrawName,
  ({ event, session }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda/sessions/${session}`,
)
