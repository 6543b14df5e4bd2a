import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { words } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { facetLine, readFacets } from './facets'
import { publishedOn } from './policy'

/** An article as a feed states it; addresses are absolute. */
export type FeedEntry = {
  id: string
  title: string
  summary: string
  url: string
  published: Date
  updated: Date
  author: string | null
  categories: string[]
}
export type Feed = {
  title: string
  subtitle: string
  language: string
  /** The page that the feed follows, and the feed itself. */
  url: string
  self: string
  author: string
  /** When the feed came into being, for one without entries. */
  since: Date
  entries: FeedEntry[]
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text inside XML: signs escaped, characters that XML 1.0 forbids left out (lone surrogates too). */
export const xmlText = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

const el = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`
const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`

const entry = (one: FeedEntry) =>
  [
    '<entry>',
    el('id', `urn:uuid:${one.id}`),
    el('title', one.title),
    el('published', one.published.toISOString()),
    el('updated', one.updated.toISOString()),
    link('alternate', one.url, 'text/html'),
    ...(one.author ? [`<author>${el('name', one.author)}</author>`] : []),
    ...one.categories.map((term) => `<category term="${xmlText(term)}"/>`),
    el('summary', one.summary),
    '</entry>',
  ].join('')

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  const updated = Math.max(feed.since.getTime(), ...feed.entries.map((one) => one.updated.getTime()))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    el('id', feed.self),
    el('title', feed.title),
    el('subtitle', feed.subtitle),
    el('updated', new Date(updated).toISOString()),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.url, 'text/html'),
    `<author>${el('name', feed.author)}</author>`,
    ...feed.entries.map(entry),
    '</feed>',
  ].join('\n')
}

/** The network's newest published articles as a feed in the reader's language; drafts never, whoever asks. */
export async function newsFeed(ctx: Ctx, { title, subtitle }: Pick<Feed, 'title' | 'subtitle'>) {
  const { network, locale } = ctx
  const [row, articles] = await Promise.all([
    db.network.findUniqueOrThrow({ where: { id: network.id }, select: { facets: true, createdAt: true } }),
    ctx.db.article.findMany({ where: publishedOn(now()), orderBy: { publishedAt: 'desc' }, take: 50 }),
  ])
  const facets = readFacets(row.facets)
  const url = (path: string) => absoluteUrl(locale, `/${network.slug}${path}`)
  return atom({
    title: `${network.name}: ${title}`,
    subtitle,
    language: locale,
    url: url('/news'),
    self: url('/feed.xml'),
    author: network.name,
    since: row.createdAt,
    entries: articles.map((article) => ({
      id: article.id,
      title: words(article.title, locale),
      summary: words(article.teaser, locale),
      url: url(`/news/${article.slug}`),
      published: article.publishedAt ?? article.createdAt,
      updated: article.updatedAt,
      author: article.author,
      categories: facetLine(facets, article.facets, locale).map((facet) => facet.value),
    })),
  })
}
