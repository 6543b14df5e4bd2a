import type { NetworkId } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { keyedHash } from '@/lib/tokens'

const scope = 'newsletter'

/** No newsletter goes to this address any more, even after its rows are erased: only a keyed hash is kept. */
export const suppress = (tx: Tx, networkId: NetworkId, address: string, reason: string) =>
  tx.suppression.upsert({
    where: { networkId_hash_scope: { networkId, hash: keyedHash(address), scope } },
    create: { networkId, hash: keyedHash(address), scope, reason, at: now() },
    update: { reason, at: now() },
  })

/** Somebody subscribed anew and confirmed it. */
export const liftSuppression = (tx: Tx, networkId: NetworkId, address: string) =>
  tx.suppression.deleteMany({ where: { networkId, hash: keyedHash(address), scope } })
