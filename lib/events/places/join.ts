import { seal, unseal } from '@/lib/seal'

const purpose = 'pool.join'

/** Where one takes part online, as `Pool.joinUrl` keeps it: sealed, so that no dump and no page shows it by accident. */
export const sealJoin = (url: string) => seal(purpose, url)

/** The address again; null when there is none. Only for the redirect of somebody with a place, and the office's form. */
export function joinUrlOf(stored: string | null): string | null {
  const url = stored === null ? null : unseal(purpose, stored)
  return typeof url === 'string' ? url : null
}
