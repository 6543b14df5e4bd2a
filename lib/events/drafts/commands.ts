import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { instantIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { NewEventInput } from '../schema'
import { type Template, templates } from '../templates'
import { freeSlug } from './slug'

/** A draft out of a template: kind, format, audience, hours, parts and pools are filled in. */
export async function createEvent(ctx: Ctx, { series, ...input }: NewEventInput) {
  authorize(ctx, 'events.write')
  const networkId = ctx.network.id
  const template: Template = templates[input.template]
  const { zone } = ctx.network
  if (
    series &&
    !(await ctx.db.series.findFirst({ where: { id: series, endedAt: null }, select: { id: true } }))
  )
    throw notFound()
  return ctx.db.$transaction(async (tx) => {
    const event = await tx.event.create({
      data: {
        networkId,
        seriesId: series,
        slug: await freeSlug(tx, input.title, input.date.slice(0, 4)),
        kind: template.kind,
        format: template.format,
        audience: template.audience,
        title: input.title,
        summary: { de: '' },
        zone,
        startsAt: instantIn(zone, `${input.date}T${template.from}`),
        endsAt: instantIn(zone, `${input.date}T${template.to}`),
      },
    })
    await writeParts(tx, networkId, event.id, template, (clock) => instantIn(zone, `${input.date}T${clock}`))
    await audit(tx, ctx, {
      action: 'events.create',
      area: 'events',
      record: { kind: 'event', id: event.id, name: input.title.de },
      after: { template: input.template, title: input.title, startsAt: event.startsAt },
    })
    return event
  })
}

async function writeParts(
  tx: Tx,
  networkId: string,
  eventId: string,
  { parts }: Template,
  at: (clock: string) => Date,
) {
  for (const [position, { key, name, audience, from, to, pools, prices = [] }] of parts.entries()) {
    const { id: partId } = await tx.part.create({
      data: {
        ...{ networkId, eventId, key, name, position },
        audience: audience ?? null,
        startsAt: from ? at(from) : null,
        endsAt: to ? at(to) : null,
      },
    })
    await tx.pool.createMany({
      data: pools.map((pool, i) => ({ networkId, partId, ...pool, position: i })),
    })
    await tx.priceClass.createMany({
      data: prices.map((price, i) => ({ networkId, partId, key: price.rule, ...price, position: i })),
    })
  }
}
