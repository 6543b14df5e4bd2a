import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import type { Person } from '@/prisma/generated/client'
import { fullName } from '../name'
import type { AffiliationInput } from '../schema'

type Affiliation = Omit<AffiliationInput, 'id'>

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** Writes where somebody works, from a day on (else today), within the caller's transaction. The office confirms it. */
export async function affiliate(tx: Tx, ctx: Ctx, person: Person, input: Affiliation) {
  const organisation = await tx.organisation.findUnique({ where: { id: input.organisationId } })
  if (!organisation) throw notFound()
  const from = input.from ? day(input.from) : dateColumn(ctx.network.zone, now())
  const held = await tx.affiliation.findFirst({
    where: {
      personId: person.id,
      organisationId: organisation.id,
      OR: [{ to: null }, { to: { gte: from } }],
    },
  })
  if (held) throw invalid('affiliationHeld', { organisationId: 'affiliationHeld' })
  await tx.affiliation.create({
    data: {
      networkId: ctx.network.id,
      personId: person.id,
      organisationId: organisation.id,
      function: input.function,
      coordinates: input.coordinates,
      from,
      confirmedAt: now(),
      confirmedBy: ctx.actor.name,
    },
  })
  await audit(tx, ctx, {
    action: 'people.affiliate',
    area: 'people',
    record: { kind: 'person', id: person.id, name: fullName(person) },
    after: {
      organisation: organisation.name,
      function: input.function,
      coordinates: input.coordinates,
      from,
    },
  })
}

/** A further place of work. The earlier ones stay as they were: the past stays true. */
export async function addAffiliation(ctx: Ctx, { id, ...input }: AffiliationInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id } })
    if (!person) throw notFound()
    await affiliate(tx, ctx, person, input)
  })
}
