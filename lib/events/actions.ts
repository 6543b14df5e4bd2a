'use server'
import type { Ctx } from '@/lib/access/context'
import { carryAlong, draftPath } from '@/lib/agenda/carry'
import { startProgramme } from '@/lib/agenda/skeletons'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as copies from './copies/commands'
import { discardDraft } from './discarding/commands'
import * as drafts from './drafts/commands'
import * as saving from './saving/commands'
import { announceInput, cancelInput, copyInput, dropInput, eventInput, newEventInput } from './schema'

export const createEvent = door(
  newEventInput,
  async (ctx, input) => {
    const event = await drafts.createEvent(ctx, input)
    await startProgramme(ctx, event, input.template)
    return event
  },
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/edit`,
)
export const copyEvent = door(
  copyInput,
  async (ctx, input) => {
    const event = await copies.copyEvent(ctx, input)
    const carried = input.programme ? await carryAlong(ctx, input.id, event.id) : true
    return { id: event.id, carried }
  },
  (event, { network }) => draftPath(network.slug, event),
)
export const discardEvent = door(
  dropInput,
  discardDraft,
  (_done, { network }) => `/${network.slug}/manage/events?view=drafts`,
)

const overview = (event: { id: string }, { network }: Ctx) => `/${network.slug}/manage/events/${event.id}`
export const saveEvent = door(eventInput, saving.saveEvent, overview)
export const announceEvent = door(announceInput, commands.announceEvent, overview)
export const cancelEvent = door(cancelInput, commands.cancelEvent, overview)
