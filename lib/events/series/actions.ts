'use server'
import type { Ctx } from '@/lib/access/context'
import { carryAlong, draftPath } from '@/lib/agenda/carry'
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
    const carried = input.programme && event.former ? await carryAlong(ctx, event.former, event.id) : true
    return { id: event.id, carried }
  },
  (event, { network }) => draftPath(network.slug, event),
)
