import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { partnerNetworks } from '@/lib/standing/partners'
import { Prisma } from '@/prisma/generated/client'
import { movedTo } from '../drafts/moved'
import { freeSlug } from '../drafts/slug'
import { ownForms } from '../questions/commands'
import type { CopyInput } from '../schema'
import { copyParts } from './parts'
import { type WholeEvent, whole } from './whole'

/** A field that may be empty, copied. */
const json = (value: Prisma.JsonValue) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue))

/** What the next occurrence starts with, dates and address aside. */
const kept = (old: WholeEvent) => ({
  kind: old.kind,
  format: old.format,
  zone: old.zone,
  organiser: old.organiser,
  groupId: old.groupId,
  audience: old.audience,
  audienceRule: old.audienceRule ?? {},
  confidential: old.confidential,
  listed: old.listed,
  needsConfirmation: old.needsConfirmation,
  passOn: old.passOn,
  formId: old.formId,
  feedbackFormId: old.feedbackFormId,
  remindDays: old.remindDays,
  paymentDays: old.paymentDays,
  cateringCents: old.cateringCents,
  keywords: old.keywords,
  title: asLocalized(old.title),
  summary: asLocalized(old.summary),
  questions: old.questions ?? [],
  references: old.references ?? [],
  theme: json(old.theme),
  venue: json(old.venue),
  purpose: json(old.purpose),
  catering: json(old.catering),
  costsBy: json(old.costsBy),
})

/**
 * The next occurrence: a draft with the words, place, audience, parts, pools, limits, prices, mail texts and partners of
 * an earlier event, its dates moved to the new day. Registrations, access codes, online rooms, agenda and recordings stay
 * where they are (the action brings the frame of the agenda along on request: lib/agenda/carry.ts).
 */
export async function copyEvent(ctx: Ctx, { id, date }: Pick<CopyInput, 'id' | 'date'>) {
  authorize(ctx, 'events.write')
  const networkId = ctx.network.id
  const old = await ctx.db.event.findFirst({ where: { id }, include: whole })
  if (!old) throw notFound()
  const running = old.partners.length > 0 ? await partnerNetworks(networkId) : []
  const dates = movedTo(date, old)
  const title = asLocalized(old.title)
  return ctx.db.$transaction(async (tx) => {
    const event = await tx.event.create({
      data: {
        networkId,
        // An ended series takes no further occurrence.
        seriesId: old.series?.endedAt ? null : old.seriesId,
        ...kept(old),
        ...dates,
        slug: await freeSlug(tx, title, date.slice(0, 4)),
      },
    })
    const partners = await copyPartners(tx, networkId, event.id, old, (partnerId) =>
      running.some((one) => one.id === partnerId),
    )
    await copyParts(tx, networkId, event.id, old, {
      partners,
      later: event.startsAt.getTime() - old.startsAt.getTime(),
    })
    await ownForms(tx, ctx, event.id)
    await tx.eventText.createMany({
      data: old.texts.map(({ notice, text }) => ({
        networkId,
        eventId: event.id,
        notice,
        text: text ?? {},
      })),
    })
    await audit(tx, ctx, {
      action: 'events.copy',
      area: 'events',
      record: { kind: 'event', id: event.id, name: title.de },
      after: { from: old.id, title, startsAt: event.startsAt },
    })
    return event
  })
}

/** The joint networks with which a partnership still runs: the new row of EventPartner by the old one. */
async function copyPartners(
  tx: Tx,
  networkId: string,
  eventId: string,
  old: WholeEvent,
  runs: (partnerId: string) => boolean,
) {
  const rows = new Map<string, string>()
  for (const { id, partnerId } of old.partners.filter((one) => runs(one.partnerId))) {
    const row = await tx.eventPartner.create({
      data: { networkId, eventId, partnerId },
      select: { id: true },
    })
    rows.set(id, row.id)
  }
  return rows
}
