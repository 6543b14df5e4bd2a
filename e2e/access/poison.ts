import { randomUUID } from 'node:crypto'
import type { Fields } from './row'

/**
 * Keys that no form has, with values that stand nowhere else: whoever spreads a form into a row writes one of them. Those
 * that the form does have are left out.
 */
export function poison(networkId: string, known: readonly string[]): { fields: Fields; traces: string[] } {
  const text = `gift-${randomUUID().slice(0, 8)}`
  const fields: Fields = {
    networkId,
    network_id: networkId,
    'network.connect.id': networkId,
    'person.connect.id': networkId,
    'grants.create.role': 'admin',
    'grants.create.byName': text,
    role: 'admin',
    status: text,
    state: 'announced',
    byName: text,
    tokenHash: text,
    loginId: networkId,
    releaseId: networkId,
    number: text,
    createdAt: '1999-09-09T09:09:09Z',
    publishedAt: '1999-09-09T09:09:09Z',
    confirmedAt: '1999-09-09T09:09:09Z',
    verifiedAt: '1999-09-09T09:09:09Z',
    operatorSince: '1999-09-09T09:09:09Z',
    priceCents: '990099',
    taken: '990099',
    __proto__role: 'admin',
  }
  const unknown = Object.entries(fields).filter(
    ([name]) => !known.some((key) => name === key || name.startsWith(`${key}.`)),
  )
  return { fields: Object.fromEntries(unknown), traces: [text, networkId, '1999-09-09', '990099'] }
}
