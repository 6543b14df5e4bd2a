import { env } from './env'
import type { Locale } from './localized'

/** A path as the reader's language addresses it: German has no prefix. `path` begins with "/". */
export const localePath = (locale: Locale, path: string) =>
  locale === 'de' ? path : `/en${path === '/' ? '' : path}`

/** An absolute address for mails and files. */
export const absoluteUrl = (locale: Locale, path: string) =>
  new URL(localePath(locale, path), env().BASE_URL).href

/** Only a path of our own, else "/": an open redirect must not be possible. */
export const ownPath = (path: string | null | undefined) =>
  path && /^\/(?![/\\])[\w\-./?=&%:#]*$/.test(path) ? path : '/'
