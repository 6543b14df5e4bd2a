import type { NetworkId } from '@/lib/access/context'
import type { BoundDb, Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'

export type TopicRow = { id: string; name: unknown }

/** The chosen topics that exist and are offered. A network with topics wants at least one. */
export async function wishedTopics(db: BoundDb, ids: readonly string[]): Promise<TopicRow[]> {
  const offered = await db.topic.findMany({
    where: { endedAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, name: true },
  })
  const wished = offered.filter((topic) => ids.includes(topic.id))
  if (offered.length > 0 && wished.length === 0)
    throw invalid('newsletter.chooseTopic', { 'topics[]': 'chooseOne' })
  return wished
}

/** Replaces the topics of a subscription. */
export async function setTopics(tx: Tx, networkId: NetworkId, subscriptionId: string, topics: TopicRow[]) {
  await tx.subscriptionTopic.deleteMany({ where: { subscriptionId } })
  await tx.subscriptionTopic.createMany({
    data: topics.map((topic) => ({ networkId, subscriptionId, topicId: topic.id })),
  })
}
