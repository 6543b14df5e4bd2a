import type { Reader } from '../coordination/institution'

/** True when an address is of a domain: the part behind the @, letter case aside; a subdomain is another one. */
export const ofDomain = (email: string, domain: string) =>
  email.slice(email.lastIndexOf('@') + 1).toLowerCase() === domain.toLowerCase()

/** The mail domain of an organisation, or of the nearest one that it is a unit of; `line` begins with itself. */
export async function domainOf(tx: Reader, line: readonly string[]): Promise<string | null> {
  const rows = await tx.organisation.findMany({
    where: { id: { in: [...line] } },
    select: { id: true, mailDomain: true },
  })
  return line.flatMap((id) => rows.find((row) => row.id === id)?.mailDomain ?? [])[0] ?? null
}
