import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, now, whenWords } from '@/lib/clock'
import { letterheadOf } from '@/lib/documents/letterhead'
import { pdf } from '@/lib/documents/pdf'
import { forbidden } from '@/lib/errors'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { Precision, Prisma } from '@/prisma/generated/client'
import { mayList } from './policy'
import { expected } from './queries'

type PaperEvent = {
  id: string
  title: unknown
  confidential: boolean
  startsAt: Date
  endsAt: Date
  precision: Precision
  zone: string
}
/** Whose: of a pool, a part, or some registrations picked by hand; all by default. */
export type Selection = { pool?: string; part?: string; ids?: string[] }

const chosen = (eventId: string, { pool, part, ids }: Selection): Prisma.RegistrationWhereInput => ({
  AND: [
    expected(eventId),
    ...(pool ? [{ places: { some: { poolId: pool, state: 'confirmed' as const } } }] : []),
    ...(part ? [{ places: { some: { pool: { partId: part }, state: 'confirmed' as const } } }] : []),
    ...(ids?.length ? [{ id: { in: ids } }] : []),
  ],
})

async function people(ctx: Ctx, event: PaperEvent, selection: Selection) {
  const { pool, part } = selection
  const places = {
    state: 'confirmed' as const,
    pool: { mode: { not: 'online' as const }, ...(part ? { partId: part } : {}) },
    ...(pool ? { poolId: pool } : {}),
  }
  const rows = await ctx.db.registration.findMany({
    where: chosen(event.id, selection),
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    select: {
      organisation: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      places: {
        where: places,
        orderBy: { pool: { position: 'asc' } },
        select: { pool: { select: { name: true } } },
      },
    },
  })
  return rows.map(({ organisation, person, places: held }) => ({
    ...person,
    organisation: event.confidential ? null : organisation,
    pool: held.map((place) => words(place.pool.name, ctx.locale)).join(', '),
  }))
}

const tones = ({ network, locale }: Ctx) => translator(locale, network.tone, 'door')

/** Badges, eight on a sheet of A4: the name large; for a confidential event the name alone. */
export async function badges(ctx: Ctx, event: PaperEvent, selection: Selection) {
  const t = tones(ctx)
  const rows = await people(ctx, event, selection)
  const title = t('papers.badges', { event: words(event.title, ctx.locale) })
  const data = {
    head: letterheadOf(ctx.network, ctx.locale),
    event: words(event.title, ctx.locale),
    empty: t('papers.empty'),
    badges: rows.map(({ title: degree, givenName, familyName, organisation, pool }) => ({
      given: [degree, givenName].filter(Boolean).join(' '),
      family: familyName,
      organisation,
      pool,
    })),
  }
  return { title, body: await pdf('lib/check-in/badges.typ', data, { title, locale: ctx.locale }) }
}

/** The list of those who are expected, by name, with room for a signature. Throws Forbidden where it is not theirs to see. */
export async function attendance(ctx: Ctx, event: PaperEvent, selection: Selection) {
  if (!mayList(ctx.actor, event)) throw forbidden()
  const t = tones(ctx)
  const rows = await people(ctx, event, selection)
  const name = words(event.title, ctx.locale)
  const title = t('papers.attendance', { event: name })
  const data = {
    head: letterheadOf(ctx.network, ctx.locale),
    event: name,
    part: await selected(ctx, event.id, selection),
    when: whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt),
    count: t('papers.count', { count: rows.length, at: dateTimeWords(ctx.locale, event.zone, now()) }),
    empty: t('papers.empty'),
    columns: [
      t('papers.number'),
      t('papers.name'),
      ...(event.confidential ? [] : [t('papers.organisation')]),
      t('papers.pool'),
      t('papers.signature'),
    ],
    rows: rows.map(({ title: degree, givenName, familyName, organisation, pool }, i) => [
      String(i + 1),
      `${familyName}, ${[degree, givenName].filter(Boolean).join(' ')}`,
      ...(event.confidential ? [] : [organisation ?? '']),
      pool,
      '',
    ]),
  }
  return { title, body: await pdf('lib/check-in/attendance.typ', data, { title, locale: ctx.locale }) }
}

/** The name of the part or pool that was chosen. */
async function selected(ctx: Ctx, eventId: string, { pool, part }: Selection): Promise<string | null> {
  const found = pool
    ? await ctx.db.pool.findFirst({ where: { id: pool, part: { eventId } }, select: { name: true } })
    : part
      ? await ctx.db.part.findFirst({ where: { id: part, eventId }, select: { name: true } })
      : null
  return found && words(found.name, ctx.locale)
}
