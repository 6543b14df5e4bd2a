import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { asLocalized, type Localized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import { Prisma } from '@/prisma/generated/client'
import { copyEvent } from '../copies/commands'
import { createEvent } from '../drafts/commands'
import { type TemplateKey, templateKeys } from '../templates'
import type { NewSeriesInput, NextInput, SeriesInput, SeriesRef } from './schema'

async function loaded(ctx: Ctx, id: string) {
  authorize(ctx, 'events.write')
  const series = await ctx.db.series.findFirst({ where: { id } })
  if (!series) throw notFound()
  return series
}

const record = (id: string, name: Localized) => ({ kind: 'series', id, name: name.de })
const summaryOf = (text: Localized | null) => text ?? Prisma.DbNull

/** A name for occurrences that belong together; its address follows from the name. */
export async function createSeries(ctx: Ctx, input: NewSeriesInput) {
  authorize(ctx, 'events.write')
  const slug = slugify(input.name.de)
  if (slug.length < 2) throw invalid('series.name', { 'name.de': 'invalid' })
  try {
    return await ctx.db.$transaction(async (tx) => {
      const series = await tx.series.create({
        data: { ...input, summary: summaryOf(input.summary), networkId: ctx.network.id, slug },
      })
      await audit(tx, ctx, {
        action: 'events.series_add',
        area: 'events',
        record: record(series.id, input.name),
        after: input,
      })
      return series
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('series.name', { 'name.de': 'taken' })
    throw error
  }
}

/** Saves the edit form of a series. */
export async function saveSeries(ctx: Ctx, { id, version, ...input }: SeriesInput) {
  const { name, summary, kind, season, template, slug } = await loaded(ctx, id)
  try {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.series.updateMany({
        where: { id, version },
        data: { ...input, summary: summaryOf(input.summary), version: { increment: 1 } },
      })
      if (count === 0) throw conflict()
      await audit(tx, ctx, {
        action: 'events.series_save',
        area: 'events',
        record: record(id, input.name),
        before: { name, summary, kind, season, template, slug },
        after: input,
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('slugTaken', { slug: 'taken' })
    throw error
  }
  return { id }
}

/** Ends a series, or lets it go on: what took place stays, an ended one takes no further occurrence. */
export async function endSeries(ctx: Ctx, { id }: SeriesRef) {
  const series = await loaded(ctx, id)
  const endedAt = series.endedAt ? null : now()
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.series.updateMany({
      where: { id, version: series.version },
      data: { endedAt, version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    await audit(tx, ctx, {
      action: endedAt ? 'events.series_end' : 'events.series_resume',
      area: 'events',
      record: record(id, asLocalized(series.name)),
    })
  })
  return { id }
}

const templateOf = (stored: string | null): TemplateKey =>
  templateKeys.find((key) => key === stored) ?? 'meetup'

/**
 * The next occurrence as a draft: a copy of the last one with its dates moved; the first one out of the series' template
 * and name. `template` says which template it was made from, `former` of which event
 * it is a copy; the other is null.
 */
export async function nextOccurrence(ctx: Ctx, { id, date }: NextInput) {
  const series = await loaded(ctx, id)
  if (series.endedAt) throw conflict('series.ended')
  const last = await ctx.db.event.findFirst({
    where: { seriesId: id, state: { not: 'cancelled' } },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  if (last) return { ...(await copyEvent(ctx, { id: last.id, date })), template: null, former: last.id }
  const template = templateOf(series.template)
  const event = await createEvent(ctx, { template, title: asLocalized(series.name), date, series: id })
  return { ...event, template, former: null }
}
