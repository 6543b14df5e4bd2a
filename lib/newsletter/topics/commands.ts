import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import { Prisma, type Topic } from '@/prisma/generated/client'
import type { TopicInput } from './schema'

const load = async (tx: Tx, id: string) => {
  const topic = await tx.topic.findFirst({ where: { id } })
  if (!topic) throw notFound()
  return topic
}

const shown = (topic: Topic) => ({
  name: topic.name,
  description: topic.description,
  endedAt: topic.endedAt,
})

const note = (tx: Tx, ctx: Ctx, verb: string, before: Topic | null, after: Topic) =>
  audit(tx, ctx, {
    action: `newsletter.topic.${verb}`,
    area: 'newsletter',
    record: { kind: 'topic', id: after.id, name: asLocalized(after.name).de },
    before: before && shown(before),
    after: shown(after),
  })

/** A key that no other topic of the network has; it never changes, names may. */
async function freeKey(tx: Tx, name: string) {
  const base = slugify(name) || 'topic'
  const taken = await tx.topic.findMany({ where: { key: { startsWith: base } }, select: { key: true } })
  const keys = new Set(taken.map((topic) => topic.key))
  let key = base
  for (let n = 2; keys.has(key); n++) key = `${base}-${n}`
  return key
}

/** Adds a topic at the end of the list, or renames one. Who subscribed to it keeps it under its new name. */
export async function saveTopic(ctx: Ctx, { id, name, description }: TopicInput) {
  authorize(ctx, 'news.write')
  const texts = { name, description: description ?? Prisma.DbNull }
  await ctx.db.$transaction(async (tx) => {
    if (id) {
      const before = await load(tx, id)
      return note(tx, ctx, 'rename', before, await tx.topic.update({ where: { id }, data: texts }))
    }
    const last = await tx.topic.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const key = await freeKey(tx, name.de)
    const topic = await tx.topic.create({ data: { networkId: ctx.network.id, key, position, ...texts } })
    await note(tx, ctx, 'add', null, topic)
  })
}

const setEnd =
  (verb: string, ended: boolean) =>
  async (ctx: Ctx, { id }: { id: string }) => {
    authorize(ctx, 'news.write')
    await ctx.db.$transaction(async (tx) => {
      const before = await load(tx, id)
      if ((before.endedAt !== null) === ended) return
      const after = await tx.topic.update({ where: { id }, data: { endedAt: ended ? now() : null } })
      await note(tx, ctx, verb, before, after)
    })
  }

/** Nobody can subscribe to it any more; existing subscriptions keep it, so that it can come back. */
export const endTopic = setEnd('end', true)
/** An ended topic is offered again. */
export const resumeTopic = setEnd('resume', false)
