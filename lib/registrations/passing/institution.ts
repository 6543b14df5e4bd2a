/** Mailboxes that anybody can have: they belong to no institution. */
const anybodys = new Set([
  'aol.com',
  'arcor.de',
  'freenet.de',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'live.com',
  'live.de',
  'mail.de',
  'mailbox.org',
  'me.com',
  'online.de',
  'outlook.com',
  'outlook.de',
  'posteo.de',
  'proton.me',
  'protonmail.com',
  't-online.de',
  'web.de',
  'yahoo.com',
  'yahoo.de',
])

const domainIn = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** Mail endings that speak for somebody's institution: their own address's, and those of their confirmed organisations. */
export function institutionDomains(
  own: string | null,
  organisations: readonly { mailDomain: string | null }[],
): string[] {
  const found = [own && domainIn(own), ...organisations.map((one) => one.mailDomain)]
  return [...new Set(found.flatMap((one) => (one && !anybodys.has(one) ? [one.toLowerCase()] : [])))]
}

/** Whether an address ends like one of them, or below it: it.musterhausen.de belongs to musterhausen.de. */
export const belongsTo = (address: string, domains: readonly string[]) =>
  domains.some((domain) => domainIn(address) === domain || domainIn(address).endsWith(`.${domain}`))
