import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { instantIn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized, type Localized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import { Prisma } from '@/prisma/generated/client'
import type { CopyInput, NewEventInput } from '../schema'
import { type Template, templates } from '../templates'
import { movedTo } from './moved'

/** A slug that no event of the network has: the title's, with a number behind it when taken. */
async function freeSlug(tx: Tx, title: Localized, year: string) {
  const base = slugify(`${title.de}`).slice(0, 50) || 'termin'
  const wishes = [
    base,
    `${base}-${year}`,
    ...Array.from({ length: 50 }, (_, i) => `${base}-${year}-${i + 2}`),
  ]
  const taken = await tx.event.findMany({ where: { slug: { in: wishes } }, select: { slug: true } })
  return wishes.find((wish) => !taken.some((row) => row.slug === wish)) ?? `${base}-${Date.now()}`
}

/** A draft out of a template: kind, format, audience, hours, parts and pools are filled in. */
export async function createEvent(ctx: Ctx, input: NewEventInput) {
  authorize(ctx, 'events.write')
  const networkId = ctx.network.id
  const template: Template = templates[input.template]
  const { zone } = ctx.network
  return ctx.db.$transaction(async (tx) => {
    const event = await tx.event.create({
      data: {
        networkId,
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
    for (const [position, { pools, audience, ...part }] of template.parts.entries()) {
      const { id: partId } = await tx.part.create({
        data: { networkId, eventId: event.id, ...part, audience: audience ?? null, position },
      })
      await tx.pool.createMany({
        data: pools.map((pool, i) => ({ networkId, partId, ...pool, position: i })),
      })
    }
    await audit(tx, ctx, {
      action: 'events.create',
      area: 'events',
      record: { kind: 'event', id: event.id, name: input.title.de },
      after: { template: input.template, title: input.title, startsAt: event.startsAt },
    })
    return event
  })
}

/** A field that may be empty, copied. */
const json = (value: Prisma.JsonValue) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue))

/**
 * The next occurrence: a draft with the words, place, audience, parts, pools and prices of an earlier event, its dates
 * moved to the new day. Registrations, agenda and recordings stay where they are.
 */
export async function copyEvent(ctx: Ctx, { id, date }: CopyInput) {
  authorize(ctx, 'events.write')
  const networkId = ctx.network.id
  const old = await ctx.db.event.findFirst({
    where: { id },
    include: { parts: { include: { pools: true, priceClasses: true } } },
  })
  if (!old) throw notFound()
  const {
    seriesId,
    groupId,
    kind,
    format,
    zone,
    organiser,
    audience,
    confidential,
    listed,
    needsConfirmation,
  } = old
  const title = asLocalized(old.title)
  return ctx.db.$transaction(async (tx) => {
    const event = await tx.event.create({
      data: {
        ...{ networkId, seriesId, groupId, kind, format, zone, organiser, audience, confidential, listed },
        ...movedTo(date, old),
        needsConfirmation,
        title,
        slug: await freeSlug(tx, title, date.slice(0, 4)),
        theme: json(old.theme),
        summary: asLocalized(old.summary),
        questions: old.questions ?? [],
        keywords: old.keywords,
        references: old.references ?? [],
        venue: json(old.venue),
        audienceRule: old.audienceRule ?? {},
      },
    })
    for (const part of old.parts) await copyPart(tx, networkId, event.id, part)
    await audit(tx, ctx, {
      action: 'events.copy',
      area: 'events',
      record: { kind: 'event', id: event.id, name: title.de },
      after: { from: old.id, title, startsAt: event.startsAt },
    })
    return event
  })
}

type OldPart = Prisma.PartGetPayload<{ include: { pools: true; priceClasses: true } }>

async function copyPart(tx: Tx, networkId: string, eventId: string, old: OldPart) {
  const { formId, key, audience, position } = old
  const { id: partId } = await tx.part.create({
    data: {
      ...{ networkId, eventId, formId, key, audience, position },
      name: asLocalized(old.name),
      audienceRule: old.audienceRule ?? {},
    },
  })
  await tx.pool.createMany({
    data: old.pools.map(({ key: poolKey, name, mode, capacity, offerHours, position: at }) => ({
      ...{ networkId, partId, key: poolKey, mode, capacity, offerHours, position: at },
      name: asLocalized(name),
    })),
  })
  await tx.priceClass.createMany({
    data: old.priceClasses.map(({ key: classKey, name, cents, rule }) => ({
      ...{ networkId, partId, key: classKey, cents, rule },
      name: asLocalized(name),
    })),
  })
}
