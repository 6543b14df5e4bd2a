import type { Ctx } from '@/lib/access/context'
import { patterns, placed } from '@/lib/standing/list/conditions'
import type { Filter } from '@/lib/standing/list/list'
import { not, on, work, works } from '@/lib/standing/list/people/pieces'
import { ofStanding } from '@/lib/standing/list/people/standing'
import { Prisma } from '@/prisma/generated/client'
import type { PlaceState } from '@/prisma/generated/enums'

// Conditions of an event's list, over the aliases r (registration) and p (its person). Names are ours; what comes from
// outside is a parameter.

const { sql } = Prisma

/** States of the list and what a place must be for them; `null`: not about a place. */
export const states = {
  confirmed: ['confirmed'],
  requested: ['requested'],
  offered: ['offered'],
  held: ['held'],
  waiting: ['waiting'],
  unconfirmed: null,
  given_back: null,
} as const satisfies Record<string, readonly PlaceState[] | null>
export type ListState = keyof typeof states
export const stateNames = Object.keys(states) as [ListState, ...ListState[]]

const own = (alias: string) =>
  Prisma.raw(`${alias}."networkId" = r."networkId" AND ${alias}."registrationId" = r."id"`)

const some = (table: Prisma.Sql, conditions: readonly Prisma.Sql[]) =>
  sql`EXISTS (SELECT 1 FROM ${table} WHERE ${Prisma.join([...conditions], ' AND ')})`

const place = sql`"Place" l JOIN "Pool" q ON q."networkId" = l."networkId" AND q."id" = l."poolId"`

/** State, part and pool are about one and the same place. */
function placeOf({ state, part, pool }: Filter): Prisma.Sql[] {
  const wanted: readonly string[] | null = states[state as ListState] ?? null
  if (!wanted && !part && !pool) return []
  const any = state === 'given_back' ? [] : [sql`l."state" <> 'given_back'`]
  return [
    some(place, [
      own('l'),
      ...(wanted ? [sql`l."state" = ANY(${[...wanted]}::"PlaceState"[])`] : any),
      ...(part ? [sql`q."partId" = ${part}::uuid`] : []),
      ...(pool ? [sql`q."id" = ${pool}::uuid`] : []),
    ]),
  ]
}

/** Each word stands in the name, the organisation or an address. */
const searched = (q: string) =>
  patterns(q).map(
    (word) => sql`(
      lower(concat_ws(' ', p."title", p."givenName", p."familyName", r."organisation")) LIKE ${word}
      OR EXISTS (SELECT 1 FROM "Address" e WHERE e."networkId" = p."networkId" AND e."personId" = p."id"
        AND lower(e."email") LIKE ${word}))`,
  )

const through = sql`"Organisation" o`
const itself = sql`o."networkId" = r."networkId" AND o."id" = r."organisationId"`

/** The organisation for which they come; where none is known of, where they work that day. */
const from = (conditions: Prisma.Sql[], day: string) =>
  sql`(${some(through, [itself, ...conditions])}
    OR (r."organisationId" IS NULL AND ${on(work, 'a', works(day, conditions))}))`

const organisation = (text: string) =>
  patterns(text).map(
    (word) =>
      sql`(lower(coalesce(r."organisation", '')) LIKE ${word} OR ${some(through, [
        itself,
        sql`lower(concat_ws(' ', o."name", o."shortName")) LIKE ${word}`,
      ])})`,
  )

const came = sql`"CheckIn" c`
const invoice = sql`"Invoice" i`
const inState = (state: string) => some(invoice, [own('i'), sql`i."state" = ${state}::"InvoiceState"`])

const sides: Record<string, (value: string) => Prisma.Sql[]> = {
  q: searched,
  organisation,
  partner: (id) => [sql`r."partnerId" = ${id}::uuid`],
  party: (id) => [id === 'any' ? sql`r."partyId" IS NOT NULL` : sql`r."partyId" = ${id}::uuid`],
  present: (value) => {
    const here = some(came, [own('c'), sql`c."direction" = 'in'`])
    return [value === 'yes' ? here : not(here)]
  },
  money: (value) => {
    if (value === 'free') return [sql`r."priceCents" = 0`]
    if (value === 'none') return [sql`r."priceCents" > 0`, not(some(invoice, [own('i')]))]
    return [inState(value)]
  },
  needs: () => [some(sql`"RegistrationAnswer" n`, [own('n'), sql`n."retention" <> 'standard'`])],
}

/** What of a filter is said, as conditions. Who gave everything back is listed only when asked for. */
export async function registrationsWhere(
  ctx: Ctx,
  eventId: string,
  filter: Filter,
  day: string,
): Promise<Prisma.Sql[]> {
  const { state, member } = filter
  const where = placed('o', {
    ...(filter.sector ? { sector: filter.sector } : {}),
    ...(filter.level ? { level: filter.level } : {}),
  })
  const members = member ? await ofStanding(ctx, 'member', day) : []
  return [
    sql`r."networkId" = ${ctx.network.id}::uuid`,
    sql`r."eventId" = ${eventId}::uuid`,
    state === 'given_back' ? sql`r."givenBackAt" IS NOT NULL` : sql`r."givenBackAt" IS NULL`,
    ...(state === 'unconfirmed' ? [sql`r."lapsesAt" IS NOT NULL`] : []),
    ...placeOf(filter),
    ...(where.length > 0 ? [from(where, day)] : []),
    ...(member === 'no' ? members.map(not) : members),
    ...Object.entries(filter).flatMap(([name, value]) => sides[name]?.(value) ?? []),
  ]
}
