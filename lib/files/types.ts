/** Largest upload, bytes. */
export const maxUpload = 5 * 1024 * 1024

const signatures: readonly [string, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** What the first bytes say a document is: PDF, PNG or JPEG; null for anything else. Names and claims do not count. */
export const documentType = (bytes: Uint8Array): string | null =>
  signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null
