import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import type { Person } from '@/prisma/generated/client'
import { addAddressTo } from './addresses/commands'
import { affiliate } from './affiliations/commands'
import { fullName } from './name'
import type { PersonInput, ProfileInput } from './schema'

/** What the log keeps of a person. */
const profile = ({ title, givenName, familyName, language, phone }: Person) => ({
  title,
  givenName,
  familyName,
  language,
  phone,
})

/** A person of the context's network, for commands that change what hangs on them; NotFound else. */
export async function loadPerson(tx: Tx, id: string): Promise<Person> {
  const person = await tx.person.findUnique({ where: { id } })
  if (!person) throw notFound()
  return person
}

/**
 * Adds a person by hand: addresses unverified, the affiliation confirmed by the office. Throws Invalid when an
 * address already belongs to somebody here, so that nobody is kept twice.
 */
export async function addPerson(ctx: Ctx, input: PersonInput): Promise<Person> {
  authorize(ctx, 'people.write')
  const { personal, functional, organisationId, function: work, from, ...rest } = input
  if (personal && personal === functional) throw invalid('addressTwice', { functional: 'taken' })
  return ctx.db.$transaction(async (tx) => {
    const person = await tx.person.create({ data: { networkId: ctx.network.id, ...rest } })
    await audit(tx, ctx, {
      action: 'people.add',
      area: 'people',
      record: { kind: 'person', id: person.id, name: fullName(person) },
      after: profile(person),
    })
    if (personal) await addAddressTo(tx, ctx, person, { email: personal, kind: 'personal' }, 'personal')
    if (functional)
      await addAddressTo(tx, ctx, person, { email: functional, kind: 'functional' }, 'functional')
    if (organisationId)
      await affiliate(tx, ctx, person, { organisationId, function: work, from, coordinates: false })
    return person
  })
}

/** Names, language and phone. Throws Conflict when somebody saved since the form was filled. */
export async function editPerson(ctx: Ctx, { id, version, ...data }: ProfileInput): Promise<string> {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const before = await loadPerson(tx, id)
    const saved = await tx.person.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    await audit(tx, ctx, {
      action: 'people.edit',
      area: 'people',
      record: { kind: 'person', id, name: fullName({ ...before, ...data }) },
      before: profile(before),
      after: data,
    })
  })
  return id
}
