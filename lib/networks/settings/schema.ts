import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalText, ticked, version } from '@/lib/form-fields'
import { localized, localizedOptional } from '@/lib/localized'
import { isFrameOrigin } from '../embedding'
import { networkSlug } from '../schema'
import { slugify } from '../slug'

const zones = new Set(Intl.supportedValuesOf('timeZone'))

/** How the network calls and describes itself. */
export const identityInput = z.object({
  version,
  name: z.string().trim().min(1).max(80),
  nameSuffix: optionalText(12),
  legalName: optionalText(200),
  claim: localized(140),
  about: localized(600),
  origin: localizedOptional(1000),
  tone: z.enum(['sie', 'du']),
  zone: z.string().refine((zone) => zones.has(zone), 'invalid'),
})

/** Its one colour and its logo. */
export const lookInput = z.object({
  version,
  hue: z.coerce.number().int().min(0).max(359),
  logo: z
    .instanceof(File)
    .optional()
    .transform((file) => (file && file.size > 0 ? file : null)),
  removeLogo: ticked,
})

/** In whose name its mails go out, and who gets the answers. */
export const senderInput = z.object({
  version,
  senderName: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[^<>"\r\n]+$/),
  senderAddress: mailAddress,
  replyTo: z.union([z.literal('').transform(() => null), mailAddress]).default(null),
})

/** Its address on this installation. */
export const slugInput = z.object({
  version,
  slug: networkSlug,
})

/** Going public or back: nothing but the wish. */
export const visibilityInput = z.object({ version, visible: z.enum(['yes', 'no']) })

const facet = z.object({
  key: z.string().max(60).default(''),
  name: localized(60, false),
  values: z.string().max(4000).default(''),
})

/** "Meldung | News item": one value a line, German before the bar. */
const readLine = (line: string) => {
  const [de = '', en = ''] = line.split('|').map((part) => part.trim().slice(0, 80))
  return en ? { de, en } : { de }
}

/** The network's own ways to sort its articles; a facet without a name is left out. */
export const facetsInput = z.object({
  version,
  facets: z.record(z.string(), facet).transform((rows) =>
    Object.values(rows)
      .filter(({ name }) => name.de)
      .map(({ key, name, values }) => ({
        key: key || slugify(name.de),
        name,
        values: values
          .split(/\r?\n/)
          .map(readLine)
          .filter(({ de }) => de),
      })),
  ),
})

/** Which sites may show the agenda in a frame: one address a line. */
export const embedInput = z.object({
  version,
  embedOrigins: z
    .string()
    .max(4000)
    .default('')
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .refine((lines) => lines.every(isFrameOrigin), 'origins')
    .transform((lines) => [...new Set(lines.map((line) => new URL(line).origin))])
    .refine((origins) => origins.length <= 20, 'origins'),
})

export type IdentityInput = z.output<typeof identityInput>
export type LookInput = z.output<typeof lookInput>
export type SenderInput = z.output<typeof senderInput>
export type SlugInput = z.output<typeof slugInput>
export type VisibilityInput = z.output<typeof visibilityInput>
export type FacetsInput = z.output<typeof facetsInput>
export type EmbedInput = z.output<typeof embedInput>
