import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { dropFile, forgetBytes, storeImage } from '@/lib/files/store'
import type { Person } from '@/prisma/generated/client'
import { addAddressTo } from './addresses/commands'
import { affiliate } from './affiliations/commands'
import { fullName } from './name'
import type { PersonInput, ProfileInput } from './schema'

/** What the log keeps of a person. */
const profile = (person: Omit<Person, 'id'>) => ({
  title: person.title,
  givenName: person.givenName,
  familyName: person.familyName,
  language: person.language,
  phone: person.phone,
  tags: person.tags,
  birthYear: person.birthYear,
  workingSince: person.workingSince,
  photo: person.photoId !== null,
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

/** Names, language, phone, photo and the office's words. Throws Conflict when somebody saved since the form was filled. */
export async function editPerson(ctx: Ctx, input: ProfileInput): Promise<string> {
  authorize(ctx, 'people.write')
  const { id, version, photo, removePhoto, tags, birthYear, workingSince, ...names } = input
  const former = await ctx.db.$transaction(async (tx) => {
    const before = await loadPerson(tx, id)
    const fresh = photo ? await storeImage(tx, ctx, { kind: 'person', id }, photo, 'photo') : null
    const data = {
      ...names,
      tags: tags ?? before.tags,
      birthYear: birthYear === undefined ? before.birthYear : birthYear,
      workingSince: workingSince === undefined ? before.workingSince : workingSince,
      photoId: fresh ?? (removePhoto ? null : before.photoId),
    }
    const saved = await tx.person.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    const replaced = before.photoId && before.photoId !== data.photoId ? before.photoId : null
    if (replaced) await dropFile(tx, replaced)
    const after = { ...before, ...data }
    await audit(tx, ctx, {
      action: 'people.edit',
      area: 'people',
      record: { kind: 'person', id, name: fullName(after) },
      before: profile(before),
      after: profile(after),
    })
    return replaced
  })
  if (former) await forgetBytes(ctx.network.id, former)
  return id
}
