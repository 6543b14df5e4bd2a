import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict } from '@/lib/errors'
import { dropFile, forgetBytes, storeImage } from '@/lib/files/store'
import type { Localized } from '@/lib/localized'
import { json } from '../../copy'
import { changing } from '../../editing/changing'
import { optional } from '../../rows'
import { noteConsent, showName } from './consent'
import { type OwnStage, stageByLink, stageContext } from './reader'
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

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const record = (own: OwnStage, name: string) => ({
  kind: 'event',
  id: own.eventId,
  ...(name ? { name } : {}),
})

/**
 * Somebody on stage checks and completes what is said of them. Their entry changes in the working copy at once and becomes
 * public with the next release, which the office sees before; consents count at once. Throws NotFound, Conflict.
 */
export async function saveOwnStage(ctx: Ctx, input: OwnStageInput) {
  const seen = await stageByLink(ctx.db, input.token)
  if (seen.version !== input.version) throw conflict()
  const refuses = input.naming === 'no' || (input.naming === '' && seen.namingRefusedAt !== null)
  // First of all, and whole: a name that is not to be shown is gone, whatever becomes of the rest.
  if (refuses) await withdrawNaming(ctx, { token: input.token })
  const version = input.version + (refuses ? 1 : 0)
  const acting = stageContext(ctx, seen, refuses)
  const former = await changing(acting, seen.eventId, 'agenda.stage-entry', async (tx) => {
    const own = await stageByLink(tx, input.token)
    if (own.version !== version) throw conflict()
    const changed = await writeEntry(tx, own, input)
    const photo = await photoOf(tx, acting, own, input)
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

async function photoOf(tx: Tx, ctx: Ctx, own: OwnStage, { photo, removePhoto }: OwnStageInput) {
  const fresh = photo ? await storeImage(tx, ctx, { kind: 'stage', id: own.id }, photo, 'photo') : null
  const id = fresh ?? (removePhoto ? null : own.photoId)
  const former = own.photoId && own.photoId !== id ? own.photoId : null
  if (former) await dropFile(tx, former)
  return { id, former }
}

/** Somebody takes back their consent to be named: the name is gone from every copy at once. Twice is once. */
export async function withdrawNaming(ctx: Ctx, { token }: StageLinkRef) {
  await ctx.db.$transaction(async (tx) => {
    const own = await stageByLink(tx, token)
    const acting = stageContext(ctx, own, true)
    await tx.event.updateMany({ where: { id: own.eventId }, data: { agendaVersion: { increment: 1 } } })
    const consent = await noteConsent(tx, acting, own, 'naming', 'no')
    await tx.stagePerson.updateMany({
      where: { id: own.id },
      data: { ...consent, version: { increment: 1 } },
    })
    await showName(tx, own, false)
    await audit(tx, acting, {
      action: 'agenda.withdrawName',
      area: 'agenda',
      record: record(own, ''),
    })
  })
  return { token, done: 'withdrawn' as const }
}
