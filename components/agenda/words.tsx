import type { Said } from './view'

/** Words, marked with their language where it is not the page's. */
export function Words({ said }: { said: Said }) {
  return said.lang ? <span lang={said.lang}>{said.text}</span> : said.text
}
