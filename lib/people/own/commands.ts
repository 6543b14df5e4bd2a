import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict } from '@/lib/errors'
import { dropFile, forgetBytes, storeImage } from '@/lib/files/store'
import type { Person } from '@/prisma/generated/client'
import { loadPerson } from '../commands'
import { fullName } from '../name'
import { visibilityOf } from '../visibility'
import { ownId } from './queries'
import type { OwnProfileInput, OwnVisibilityInput } from './schema'

/** What the log keeps of a profile. */
const profile = (person: Omit<Person, 'id'> | Person) => ({
  title: person.title,
  givenName: person.givenName,
  familyName: person.familyName,
  language: person.language,
  phone: person.phone,
  topics: person.topics,
  offers: person.offers,
  seeks: person.seeks,
  photo: person.photoId !== null,
})

/** Corrects one's own profile. Throws Conflict when it was saved elsewhere since the form was filled. */
export async function editOwnProfile(ctx: Ctx, input: OwnProfileInput) {
  const id = ownId(ctx)
  const { version, photo, removePhoto, ...data } = input
  const former = await ctx.db.$transaction(async (tx) => {
    const before = await loadPerson(tx, id)
    const fresh = photo ? await storeImage(tx, ctx, { kind: 'person', id }, photo, 'photo') : null
    const photoId = fresh ?? (removePhoto ? null : before.photoId)
    const saved = await tx.person.updateMany({
      where: { id, version },
      data: { ...data, photoId, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    const replaced = before.photoId && before.photoId !== photoId ? before.photoId : null
    if (replaced) await dropFile(tx, replaced)
    await audit(tx, ctx, {
      action: 'people.edit',
      area: 'people',
      record: { kind: 'person', id, name: fullName(data) },
      before: profile(before),
      after: profile({ ...before, ...data, photoId }),
    })
    return replaced
  })
  if (former) await forgetBytes(ctx.network.id, former)
}

/** Says who may see which field of oneself. Throws Conflict when it was saved elsewhere meanwhile. */
export async function setOwnVisibility(ctx: Ctx, { version, visibility }: OwnVisibilityInput) {
  const id = ownId(ctx)
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const before = visibilityOf(person.visibility)
    const said = Object.fromEntries(Object.entries(visibility).filter(([, audience]) => audience))
    const after = visibilityOf({ ...before, ...said })
    const saved = await tx.person.updateMany({
      where: { id, version },
      data: { visibility: after, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    await audit(tx, ctx, {
      action: 'people.visibility',
      area: 'people',
      record: { kind: 'person', id, name: fullName(person) },
      before,
      after,
    })
  })
}
