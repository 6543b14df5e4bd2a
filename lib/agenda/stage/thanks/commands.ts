import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { invalid, notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import type { StageRole } from '@/prisma/generated/enums'
import { namePartsOf, type SessionName } from '../naming'
import type { StageEventRef } from '../schema'

/** What a letter of thanks states: as it was when it was sent. */
export type ThanksFacts = {
  name: string
  title: string | null
  event: {
    title: { de: string; en?: string }
    precision: 'time' | 'day' | 'month' | 'season' | 'year'
    startsAt: string
    endsAt: string
    zone: string
    format: string
    venue: unknown
  }
  organiser: string
  contributions: { role: StageRole; session: SessionName }[]
}

/** Who can be thanked now: a known address, something in the last release, no thanks yet. */
export const toThank = (eventId: string, releaseId: string) => ({
  eventId,
  thankedAt: null,
  email: { not: null },
  contributions: { some: { releaseId } },
})

/** The last release of an event, by which people are thanked and a review is written; null when there is none. */
export const lastRelease = (ctx: Pick<Ctx, 'db'>, eventId: string) =>
  ctx.db.release.findFirst({
    where: { eventId },
    orderBy: { number: 'desc' },
    select: { id: true, name: true },
  })

/**
 * Thanks everybody on stage once, after the event: a mail with a letter that names what they contributed. Whoever was
 * thanked is left out, however often it is pressed.
 */
export async function thankPeople(ctx: Ctx, { event: eventId }: StageEventRef) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: {
      title: true,
      state: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      format: true,
      venue: true,
      network: { select: { name: true, legalName: true } },
    },
  })
  if (!event) throw notFound()
  const { network, state, ...about } = event
  const release = await lastRelease(ctx, eventId)
  if (state !== 'announced' || event.endsAt > now() || !release) throw invalid('stage.notOver')
  await ctx.db.$transaction(async (tx) => {
    // One statement claims them all: a second press waits and finds nobody left.
    const people = await tx.stagePerson.updateManyAndReturn({
      where: toThank(eventId, release.id),
      data: { thankedAt: now() },
      select: { id: true, name: true, email: true, language: true },
    })
    const entries = await tx.contribution.findMany({
      where: { releaseId: release.id, stagePersonId: { in: people.map(({ id }) => id) } },
      orderBy: [{ session: { startsAt: 'asc' } }, { session: { position: 'asc' } }],
      select: {
        stagePersonId: true,
        role: true,
        title: true,
        session: { select: { title: true, label: true, kind: true, block: { select: { subject: true } } } },
      },
    })
    for (const { id, name, email, language } of people) {
      const own = entries.filter((one) => one.stagePersonId === id)
      await sendMail(tx, ctx.network.id, {
        kind: 'agenda.thanks',
        language: language === 'en' ? 'en' : 'de',
        address: email ?? '',
        facts: {
          name,
          title: own[0]?.title ?? null,
          event: about,
          organiser: network.legalName ?? network.name,
          contributions: own.map(({ role, session }) => ({ role, session: namePartsOf(session) })),
        },
      })
    }
    if (people.length > 0)
      await audit(tx, ctx, {
        action: 'agenda.stage-thank',
        area: 'agenda',
        record: { kind: 'event', id: eventId, name: asLocalized(event.title).de },
        after: { people: people.length },
      })
  })
  return { event: eventId, done: 'thanked' as const }
}
