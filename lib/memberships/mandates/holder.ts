import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { addAddressTo } from '@/lib/people/addresses/commands'
import { fullName } from '@/lib/people/name'
import type { Person } from '@/prisma/generated/client'
import type { Newcomer } from '../affiliations/schema'
import { holdsOn, notOver, todayIn } from '../coordination/dates'
import { withUnits } from '../coordination/institution'

const plain = (text: string) => text.normalize('NFKC').trim().toLocaleLowerCase('de')

/** A colleague with a confirmed affiliation to the institution or one of its units; nobody else is found by id. */
export async function colleague(tx: Tx, ctx: Ctx, organisationId: string, personId: string): Promise<Person> {
  const units = await withUnits(tx, organisationId)
  const works = { organisationId: { in: units }, confirmedAt: { not: null }, ...holdsOn(todayIn(ctx)) }
  const person = await tx.person.findFirst({ where: { id: personId, affiliations: { some: works } } })
  if (!person) throw notFound()
  return person
}

/**
 * The person of a name and a work mail: who has that address here already, else somebody new, who is told nothing yet
 * and can do nothing until they press the button in the mail. An address that belongs to another name is refused:
 * whoever types it does not learn whose it is.
 */
export async function personOf(tx: Tx, ctx: Ctx, { email, function: _, ...name }: Newcomer): Promise<Person> {
  const known = await tx.person.findMany({
    where: { addresses: { some: { email, kind: 'personal', endedAt: null } } },
    take: 2,
  })
  const [one] = known
  if (one) {
    const same = known.length === 1 && plain(one.familyName) === plain(name.familyName)
    if (!same) throw invalid('addressOfAnother', { email: 'addressOfAnother' })
    return one
  }
  const person = await tx.person.create({
    data: { networkId: ctx.network.id, ...name, language: ctx.locale },
  })
  await audit(tx, ctx, {
    action: 'people.add',
    area: 'people',
    record: { kind: 'person', id: person.id, name: fullName(person) },
    after: name,
  })
  await addAddressTo(tx, ctx, person, { email, kind: 'personal' }, 'email')
  return person
}

/** Who is named by name and mail works there, as the coordinator says; it counts once they confirm. */
export async function worksThere(
  tx: Tx,
  ctx: Ctx,
  person: Person,
  organisationId: string,
  { work, from }: { work: string | null; from: Date },
) {
  const held = await tx.affiliation.findFirst({
    where: { personId: person.id, organisationId, ...notOver(from) },
  })
  if (held) return
  await tx.affiliation.create({
    data: {
      networkId: ctx.network.id,
      personId: person.id,
      organisationId,
      function: work,
      from,
      invitedAt: now(),
    },
  })
}
