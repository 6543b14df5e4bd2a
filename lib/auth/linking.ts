import { auditGlobally } from '@/lib/audit/write'
import type { GlobalTx } from '@/lib/db'

type Login = { id: string; email: string }

/**
 * Links a login to its people: in each network the one unlinked person who has the verified address as a personal one.
 * Two or none, or a login that already is somebody there: nothing is linked. Functional mailboxes never count.
 *
 * It works over all networks with the unbound client and on tables of later rooms, because whoever signs in must find
 * their networks at once: a fact in the queue would come too late, and a bound client sees one network only.
 */
export async function linkPeople(tx: GlobalTx, login: Login, at: Date) {
  const addresses = await tx.address.findMany({
    where: { email: login.email, kind: 'personal', endedAt: null },
    select: {
      id: true,
      networkId: true,
      verifiedAt: true,
      person: { select: { id: true, loginId: true, givenName: true, familyName: true } },
    },
    orderBy: { id: 'asc' },
  })
  const linked = await tx.person.findMany({ where: { loginId: login.id }, select: { networkId: true } })
  const taken = new Set(linked.map((person) => person.networkId))
  for (const networkId of new Set(addresses.map((address) => address.networkId))) {
    const [address, ...others] = addresses.filter((a) => a.networkId === networkId)
    if (!address || others.length > 0) continue
    const { person } = address
    if (person.loginId === null && !taken.has(networkId)) {
      await tx.person.updateMany({
        where: { id: person.id, networkId, loginId: null },
        data: { loginId: login.id },
      })
      const name = `${person.givenName} ${person.familyName}`
      await auditGlobally(
        tx,
        { kind: 'person', id: login.id, name },
        {
          action: 'people.link',
          area: 'people',
          record: { kind: 'person', id: person.id, name },
          after: { signsInAs: login.email },
        },
        networkId,
      )
    } else if (person.loginId !== login.id) continue
    if (!address.verifiedAt)
      await tx.address.updateMany({ where: { id: address.id, networkId }, data: { verifiedAt: at } })
  }
}
