import * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { Locale, Localized } from '@/lib/localized'
import { words } from '@/lib/localized'

const text = z.object({ de: z.string(), en: z.string().optional() })
const facets = z.array(z.object({ key: z.string(), name: text, values: z.array(text) })).catch([])

/** One of a network's own ways to sort its articles: "Typ: Meldung, Video". Values are known by their German words. */
export type Facet = { key: string; name: Localized; values: Localized[] }

/** What an article carries: facet key → German words of the value. */
export type ArticleFacets = Record<string, string>

/** Network.facets as stored; whatever is not a facet list counts as none. */
export const readFacets = (stored: unknown): Facet[] => facets.parse(stored)

/** Article.facets as stored. */
export const readArticleFacets = (stored: unknown): ArticleFacets =>
  z.record(z.string(), z.string()).catch({}).parse(stored)

/** The network's facets in their order. */
export async function facetsOf(ctx: Ctx): Promise<Facet[]> {
  const network = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { facets: true },
  })
  return readFacets(network.facets)
}

/** A value in the reader's language; one that the network no longer knows stays as it was written. */
export const valueWords = (facet: Facet, value: string, locale: Locale) => {
  const known = facet.values.find((one) => one.de === value)
  return known ? words(known, locale) : value
}

/** The values of an article in the network's order, in the reader's language, each with its facet's name. */
export const facetLine = (all: readonly Facet[], stored: unknown, locale: Locale) => {
  const held = readArticleFacets(stored)
  return all.flatMap((facet) => {
    const value = held[facet.key]
    return value
      ? [{ key: facet.key, name: words(facet.name, locale), value: valueWords(facet, value, locale) }]
      : []
  })
}

/** Only facets and values that the network has: from a form or an address, everything else is left out. */
export const knownFacets = (all: readonly Facet[], wished: Record<string, unknown>): ArticleFacets =>
  Object.fromEntries(
    all.flatMap((facet) => {
      const value = facet.values.find((one) => one.de === wished[facet.key])
      return value ? [[facet.key, value.de]] : []
    }),
  )
