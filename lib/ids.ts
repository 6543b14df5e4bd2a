import { createHash, randomBytes } from 'node:crypto'

const uuid = (bytes: Buffer, version: number) => {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A UUIDv7 (RFC 9562), for a record whose id must be known before it is written. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  return uuid(bytes, 7)
}

/** Always the same id for the same secret (UUIDv8): a form that is sent twice writes one record. One way only. */
export const idFrom = (secret: string) =>
  uuid(createHash('sha256').update(secret).digest().subarray(0, 16), 8)

/** True if PostgreSQL would take the text as a uuid: ids in addresses come from anywhere. */
export const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
