import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { holder } from '../own/holder'
import { certificateReady, letterReady, minutesOf } from './papers'

const eventColumns = {
  slug: true,
  title: true,
  theme: true,
  summary: true,
  state: true,
  format: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  venue: true,
  purpose: true,
  catering: true,
  cateringCents: true,
  costsBy: true,
} as const

/** A registration with all that its papers say. */
async function paperOf(ctx: Ctx, id: string) {
  const row = await ctx.db.registration.findFirstOrThrow({
    where: { id },
    select: {
      id: true,
      function: true,
      organisation: true,
      lapsesAt: true,
      givenBackAt: true,
      priceCents: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      event: { select: eventColumns },
      checkIns: { where: { direction: 'in' }, take: 1, select: { direction: true } },
      places: {
        where: { state: { not: 'given_back' } },
        orderBy: [{ pool: { part: { position: 'asc' } } }, { id: 'asc' }],
        select: {
          state: true,
          pool: { select: { mode: true, part: { select: { name: true, startsAt: true, endsAt: true } } } },
        },
      },
    },
  })
  const { legalName, name } = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { legalName: true, name: true },
  })
  return { ...row, organiser: legalName ?? name }
}
export type Paper = Awaited<ReturnType<typeof paperOf>>

/** What the letter for the employer says; NotFound for a wrong link, and when there is nothing to ask for any more. */
export async function ownLetter(ctx: Ctx, token: string): Promise<{ ctx: Ctx; paper: Paper }> {
  const held = await holder(ctx, token)
  const paper = await paperOf(held.ctx, held.registration.id)
  if (!letterReady(paper, paper.event, now())) throw notFound()
  return { ctx: held.ctx, paper }
}

/** What the certificate says, and how long it was; NotFound until it is ready. */
export async function ownCertificate(ctx: Ctx, token: string) {
  const held = await holder(ctx, token)
  const paper = await paperOf(held.ctx, held.registration.id)
  if (!certificateReady(paper.checkIns, paper.event, now())) throw notFound()
  return { ctx: held.ctx, paper, minutes: minutesFor(paper) }
}

function minutesFor({ event, places }: Paper): number | null {
  const parts = places.filter(({ state }) => state === 'confirmed').map(({ pool }) => pool.part)
  if (parts.length > 0 && parts.every(({ startsAt }) => startsAt)) return minutesOf(parts)
  const oneDay = dayIn(event.zone, event.startsAt) === dayIn(event.zone, event.endsAt)
  return event.precision === 'time' && oneDay ? minutesOf([event]) : null
}
