import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { readAnswers } from '@/lib/forms/answers'
import type { Answers } from '@/lib/forms/condition'
import type { Version } from '@/lib/forms/queries'
import type { Situation } from './schema'

/** What the network knows of whoever is signed in, under the keys that forms share (lib/applications/applicant.ts). */
async function knownOf(tx: Tx, ctx: Ctx): Promise<Record<string, unknown>> {
  const { personId } = ctx.actor
  if (!personId) return {}
  const day = dateColumn(ctx.network.zone, now())
  const person = await tx.person.findFirst({
    where: { id: personId },
    select: {
      title: true,
      givenName: true,
      familyName: true,
      phone: true,
      affiliations: {
        where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
        orderBy: { from: 'desc' },
        take: 1,
        select: { function: true, organisation: true },
      },
    },
  })
  const work = person?.affiliations[0]
  const at = work?.organisation
  return {
    title: person?.title,
    given_name: person?.givenName,
    family_name: person?.familyName,
    phone: person?.phone,
    function: work?.function,
    organisation: { name: at?.name },
    sector: at?.sector,
    level: at?.level,
    state: at?.state,
    ressort: at?.ressort,
    website: at?.website,
  }
}

/** The first answers of an application: one's own data of who is signed in, and what was said on the way in. */
export async function firstAnswers(
  tx: Tx,
  ctx: Ctx,
  form: Version,
  { sector, level, born, working }: Situation,
): Promise<Answers> {
  const known = await knownOf(tx, ctx)
  const said = { sector, level, birth_year: born, working_since: working }
  const raw: Record<string, unknown> = {}
  for (const [key, value] of [...Object.entries(known), ...Object.entries(said)])
    if (value) raw[key] = typeof value === 'number' ? String(value) : value
  const read = readAnswers(form, raw, { partial: true })
  if ('values' in read) return read.values
  // A form that asks differently for one of these keys: better nothing than something wrong.
  const wrong = new Set(Object.keys(read.fieldErrors).map((field) => field.split('.')[1]?.replace('[]', '')))
  const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !wrong.has(key)))
  const again = readAnswers(form, rest, { partial: true })
  return 'values' in again ? again.values : {}
}
