import * as z from 'zod'
import { isFreeNetworkSlug, isReserved } from './slug'

/** A network's address as typed: lower-cased, well-formed, and not one of the platform's own. */
export const networkSlug = z
  .string()
  .trim()
  .toLowerCase()
  .refine((slug) => isReserved(slug) || isFreeNetworkSlug(slug), 'slug')
  .refine((slug) => !isReserved(slug), 'taken')
