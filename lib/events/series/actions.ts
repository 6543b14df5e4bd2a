'use server'
import type { Ctx } from '@/lib/access/context'
import { carryProgramme } from '@/lib/agenda/carry'
import { startProgramme } from '@/lib/agenda/skeletons'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { newSeriesInput, nextInput, seriesInput, seriesRef } from './schema'

const page = (series: { id: string }, { network }: Ctx) =>
  `/${network.slug}/manage/events/series/${series.id}`

export const createSeries = door(newSeriesInput, commands.createSeries, page)
export const saveSeries = door(seriesInput, commands.saveSeries, page)
export const endSeries = door(seriesRef, commands.endSeries, page)
export const nextOccurrence = door(
  nextInput,
  async (ctx, input) => {
    const event = await commands.nextOccurrence(ctx, input)
    await startProgramme(ctx, event, event.template)
    if (input.programme && event.former) await carryProgramme(ctx, event.former, event.id)
    return event
  },
  (event, { network }) => `/${network.slug}/manage/events/${event.id}/edit`,
)
