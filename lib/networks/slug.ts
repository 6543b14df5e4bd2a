/** First path segments that no network may take: everything of the platform's own. Tested against app/. */
export const reservedSegments = [
  'api',
  'app',
  'assets',
  'de',
  'dev',
  'door-worker.js',
  'en',
  'favicon.ico',
  'files',
  'fonts',
  'healthz',
  'icon.svg',
  'me',
  'metrics',
  'operator',
  'public',
  'readyz',
  'robots.txt',
  'sign-in',
  'static',
  '_next',
] as const

/** Lower case, digits and single hyphens; 2 to 60 characters. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** True for a segment that the platform itself answers at. */
export const isReserved = (slug: string) => (reservedSegments as readonly string[]).includes(slug)

export const isFreeNetworkSlug = (slug: string) =>
  slugPattern.test(slug) && slug.length >= 2 && slug.length <= 60 && !isReserved(slug)

/** A readable slug out of a German title: "Frühjahrskonferenz 2024" → "fruehjahrskonferenz-2024". */
export const slugify = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
