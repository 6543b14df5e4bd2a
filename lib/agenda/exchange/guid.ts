import { createHash } from 'node:crypto'

/** RFC 9562: the namespaces of names and of addresses. */
const namespaces = {
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
}

/** Always the same UUID (version 5) for the same name. */
export function uuidV5(name: string, namespace: keyof typeof namespaces = 'oid'): string {
  const space = Buffer.from(namespaces[namespace].replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** True if the schemas of schedule.xml and schedule.json would take it. */
export const isGuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
