import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, tooMany } from '@/lib/errors'
import { encodeImage, type StoredImage } from '@/lib/files/images'
import { dropFile, forgetBytes, storeEncoded } from '@/lib/files/store'
import { limit } from '@/lib/limits'
import type { Localized } from '@/lib/localized'
import { json } from '../../copy'
import { changing, lockAgenda } from '../../editing/changing'
import { optional } from '../../rows'
import { isUnnamed, noteConsent, refuseNaming, showName } from './consent'
import { hasEnded, type OwnStage, stageByLink, stageContext } from './reader'
import type { OwnStageInput, StageLinkRef } from './schema'

type Entry = {
  name: string
  title: string | null
  function: Localized | null
  organisation: Localized | null
}

/** How somebody stands in the working copy: the same in all their entries, or as in the first. */
export function entryOf(own: OwnStage): Entry {
  const [first] = own.contributions
  return {
    name: first?.name ?? own.name,
    title: first?.title ?? null,
    function: optional(first?.function),
    organisation: optional(first?.organisation),
  }
}

const hour = 3600
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const record = (own: OwnStage, name: string) => ({
  kind: 'event',
  id: own.eventId,
  ...(name ? { name } : {}),
})

/**
 * Somebody on stage checks and completes what is said of them. Their entry changes in the working copy at once and becomes
 * public with the next release, which the office sees before; consents count at once. Throws NotFound, Closed, TooMany,
 * Conflict, Invalid.
 */
export async function saveOwnStage(ctx: Ctx, input: OwnStageInput) {
  const seen = await stageByLink(ctx.db, input.token)
  if (hasEnded(seen)) throw closed('stage.ended')
  const refuses = input.naming === 'no' || (input.naming === '' && seen.namingRefusedAt !== null)
  if (!(await limit(`stage.save:${seen.id}`, 60, hour))) {
    // A refusal counts however often somebody saved: only the rest is for later.
    if (refuses && (await takeNameOut(ctx, input.token, seen)))
      return { token: input.token, done: 'withdrawn' as const }
    throw tooMany()
  }
  if (seen.version !== input.version) throw conflict()
  const picture = await pictureOf(ctx, input, seen, refuses)
  // First of all, and whole: a name that is not to be shown is gone, whatever becomes of the rest.
  const took = refuses && (await takeNameOut(ctx, input.token, seen))
  const version = input.version + (took ? 1 : 0)
  const acting = stageContext(ctx, seen, refuses)
  const former = await changing(acting, seen.eventId, 'agenda.stage-entry', async (tx) => {
    const own = await stageByLink(tx, input.token)
    if (own.version !== version) throw conflict()
    const changed = await writeEntry(tx, own, input)
    const photo = await photoOf(tx, acting, own, input, picture)
    const consents = {
      ...(refuses ? {} : await noteConsent(tx, acting, own, 'naming', input.naming)),
      ...(await noteConsent(tx, acting, own, 'recording', own.event.confidential ? '' : input.recording)),
    }
    await tx.stagePerson.updateMany({
      where: { id: own.id },
      data: {
        name: input.name,
        biography: json(input.biography),
        pronunciation: input.pronunciation,
        availability: input.availability,
        needs: input.needs,
        photoId: photo.id,
        photoCredit: photo.id ? input.photoCredit : null,
        ...consents,
        checkedAt: now(),
        version: { increment: 1 },
      },
    })
    await audit(tx, acting, {
      action: 'agenda.stage-entry',
      area: 'agenda',
      record: record(own, acting.actor.name && input.name),
      ...(acting.actor.name && changed ? changed : {}),
    })
    return photo.former
  })
  // After the change was recorded: what undoing knows of an unwanted name is forgotten, a wanted one comes back.
  if (refuses || seen.namingRefusedAt) await ctx.db.$transaction((tx) => showName(tx, seen, !refuses))
  if (former) await forgetBytes(ctx.network.id, former)
  return { token: input.token, done: 'saved' as const }
}

/** The new picture, made before the lock: nobody waits for it. */
async function pictureOf(ctx: Ctx, input: OwnStageInput, seen: OwnStage, refuses: boolean) {
  try {
    return input.photo && (await encodeImage(input.photo, 'photo'))
  } catch (bad) {
    // The name is gone all the same; at the old version, for the same form comes again without this picture.
    if (refuses) await takeNameOut(ctx, input.token, seen, { sameVersion: true })
    throw bad
  }
}

/** The entry in all one's contributions of the working copy; null when nothing changed. */
async function writeEntry(tx: Tx, own: OwnStage, input: Entry) {
  const before = entryOf(own)
  const after = {
    name: input.name,
    title: input.title,
    function: input.function,
    organisation: input.organisation,
  }
  if (same(before, after)) return null
  const ids = own.contributions.map(({ id }) => id)
  await tx.contribution.updateMany({
    where: { id: { in: ids }, releaseId: null },
    data: { ...after, function: json(after.function), organisation: json(after.organisation) },
  })
  return { before, after }
}

async function photoOf(
  tx: Tx,
  ctx: Ctx,
  own: OwnStage,
  { photo, removePhoto }: OwnStageInput,
  picture: StoredImage | null,
) {
  const fresh = picture
    ? await storeEncoded(tx, ctx, { kind: 'stage', id: own.id }, { name: photo?.name ?? '', ...picture })
    : null
  const id = fresh ?? (removePhoto ? null : own.photoId)
  const former = own.photoId && own.photoId !== id ? own.photoId : null
  if (former) await dropFile(tx, former)
  return { id, former }
}

/** Somebody takes back their consent to be named: the name is gone from every copy at once. Twice is once. */
export async function withdrawNaming(ctx: Ctx, { token }: StageLinkRef) {
  await takeNameOut(ctx, token, await stageByLink(ctx.db, token))
  return { token, done: 'withdrawn' as const }
}

/**
 * False where nothing was left to take out: then nothing is written either. Without a limit of its own: somebody has
 * to be named again before there is anything to take out again.
 */
async function takeNameOut(
  ctx: Ctx,
  token: string,
  seen: OwnStage,
  { sameVersion = false } = {},
): Promise<boolean> {
  if (await isUnnamed(ctx.db, seen)) return false
  return ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, seen.eventId)
    const own = await stageByLink(tx, token)
    if (await isUnnamed(tx, own)) return false
    await refuseNaming(tx, stageContext(ctx, own, true), own, 'form')
    if (sameVersion)
      await tx.stagePerson.updateMany({ where: { id: own.id }, data: { version: { decrement: 1 } } })
    return true
  })
}

/** Somebody takes back their consent to be recorded, also when their page can only be read any more. Twice is once. */
export async function withdrawRecording(ctx: Ctx, { token }: StageLinkRef) {
  const seen = await stageByLink(ctx.db, token)
  const done = { token, done: 'recordingWithdrawn' as const }
  if (seen.recordingRefusedAt) return done
  if (!(await limit(`stage.withdraw:${seen.id}`, 30, hour))) throw tooMany()
  await ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, seen.eventId)
    const own = await stageByLink(tx, token)
    if (own.recordingRefusedAt) return
    const acting = stageContext(ctx, own)
    const consent = await noteConsent(tx, acting, own, 'recording', 'no')
    await tx.stagePerson.updateMany({
      where: { id: own.id },
      data: { ...consent, version: { increment: 1 } },
    })
    await audit(tx, acting, {
      action: 'agenda.withdrawRecording',
      area: 'agenda',
      record: record(own, acting.actor.name),
    })
  })
  return done
}
