import { db } from '@/lib/db'
import { mandateRules, membershipKinds } from '../memberships'
import { names, networks, pages, topics } from '../networks'

export async function writeNetworks() {
  await db.network.createMany({ data: networks })
  await db.networkName.createMany({ data: names })
  await db.page.createMany({ data: pages })
  await db.topic.createMany({ data: topics })
  await db.membershipKind.createMany({ data: membershipKinds })
  await db.mandateRule.createMany({ data: mandateRules })
}
