import * as z from 'zod'
import { endOfDayIn, instantIn } from '@/lib/clock'
import { optionalId } from '@/lib/form-fields'
import { type Localized, localized, localizedOptional } from '@/lib/localized'
import { slugPattern } from '@/lib/networks/slug'
import { ruleFields } from './narrow/schema'
import { count, euroCents } from './places/fields'
import { templateKeys } from './templates'

export const eventKinds = [
  'conference',
  'meetup',
  'workshop_meeting',
  'gathering',
  'barcamp',
  'appearance',
  'founding',
] as const
export const eventFormats = ['onsite', 'online', 'hybrid'] as const
export const audiences = ['public', 'signed_in', 'participants', 'members', 'guests'] as const
export const precisions = ['time', 'day', 'month', 'season', 'year'] as const

/** Where an event takes place, as stored in `Event.venue`. */
export type Venue = { name: Localized; address?: string; access?: Localized }
/** What an event refers to, as stored in `Event.references`; `patron` is under whose patronage it stands. */
export type Reference = { title: string; url?: string; kind?: 'patron' }

export const venueOf = (stored: unknown) => (stored ?? null) as Venue | null
export const questionsOf = (stored: unknown) => (stored ?? []) as Localized[]
export const referencesOf = (stored: unknown) => (stored ?? []) as Reference[]

const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const blank = z.literal('').transform(() => null)
/** "2026-11-24T10:00", as typed in the event's zone. */
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'required' })
const zone = z
  .string()
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name), { error: 'invalid' })

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Two texts, one entry per line; the English lines follow the German ones by number. */
const localizedLines = z
  .object({ de: z.string().max(4000).default(''), en: z.string().max(4000).default('') })
  .transform(({ de, en }): Localized[] => {
    const english = lines(en)
    return lines(de).map((text, i) => (english[i] ? { de: text, en: english[i] } : { de: text }))
  })

/** One reference per line: "Title" or "Title | https://…". */
const referenceLines = z
  .string()
  .max(4000)
  .default('')
  .transform((text) => lines(text).map((line) => line.split('|').map((part) => part.trim())))
  .pipe(z.array(z.array(z.string()).max(2, { error: 'invalid' })))
  .refine((rows) => rows.every(([, url]) => !url || z.url({ protocol: /^https?$/ }).safeParse(url).success), {
    error: 'link',
  })
  .transform((rows): Reference[] => rows.map(([title = '', url]) => (url ? { title, url } : { title })))

const venue = z
  .object({
    name: localizedOptional(200),
    address: z.string().trim().max(300).default(''),
    access: localizedOptional(500),
  })
  .transform(({ name, address, access }): Venue | null =>
    name ? { name, ...(address ? { address } : {}), ...(access ? { access } : {}) } : null,
  )

/** The edit form of an event. Times are read in the zone that the form names; registration closes at the end of a day there. */
export const eventInput = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int(),
    slug: z.string().trim().min(2).max(60).regex(slugPattern, { error: 'slug' }),
    kind: z.enum(eventKinds),
    title: localized(150),
    theme: localizedOptional(200),
    summary: localized(1000),
    questions: localizedLines,
    keywords: z
      .string()
      .max(500)
      .default('')
      .transform((text) => [
        ...new Set(
          text
            .split(/[,\n]/)
            .map((word) => word.trim())
            .filter(Boolean),
        ),
      ]),
    references: referenceLines,
    patron: z.string().trim().max(200).default(''),
    format: z.enum(eventFormats),
    precision: z.enum(precisions),
    zone,
    startsAt: localTime,
    endsAt: localTime,
    venue,
    organiser: z
      .string()
      .trim()
      .max(200)
      .default('')
      .transform((text) => text || null),
    audience: z.enum(audiences),
    ...ruleFields,
    /** Networks with which the event is held jointly. */
    partners: z.array(z.uuid()).max(20).default([]),
    seriesId: optionalId,
    groupId: optionalId,
    confidential: tick,
    listed: tick,
    needsConfirmation: tick,
    passOn: tick,
    remindDays: count(60).default(3),
    paymentDays: count(365).default(14),
    purpose: localizedOptional(600),
    catering: localizedOptional(600),
    cateringEuros: euroCents,
    costsBy: localizedOptional(300),
    opensAt: z.union([blank, localTime]),
    closesAt: z.union([blank, z.iso.date({ error: 'invalid' })]),
    /** Those registered hear of it when the event moves. */
    tell: tick,
  })
  .transform(({ startsAt, endsAt, opensAt, closesAt, patron, references, cateringEuros, ...rest }) => {
    const at = (local: string) => instantIn(rest.zone, local.slice(0, 16))
    return {
      ...rest,
      cateringCents: cateringEuros,
      references: patron ? [{ title: patron, kind: 'patron' as const }, ...references] : references,
      startsAt: at(startsAt),
      endsAt: at(endsAt),
      opensAt: opensAt && at(opensAt),
      closesAt: closesAt && endOfDayIn(rest.zone, closesAt),
    }
  })
  .refine((event) => event.endsAt > event.startsAt, { error: 'endBeforeStart', path: ['endsAt'] })
  .refine((event) => !event.opensAt || !event.closesAt || event.closesAt > event.opensAt, {
    error: 'endBeforeStart',
    path: ['closesAt'],
  })
export type EventInput = z.output<typeof eventInput>

export const newEventInput = z.object({
  template: z.enum(templateKeys),
  title: localized(150),
  date: z.iso.date({ error: 'required' }),
  series: optionalId,
})
export type NewEventInput = z.output<typeof newEventInput>

export const announceInput = z.object({ id: z.uuid() })
export const cancelInput = z.object({ id: z.uuid(), reason: localized(500) })
/** A draft that is thrown away, with everything that hangs on it. */
export const dropInput = z.object({ id: z.uuid() })
export const copyInput = z.object({
  id: z.uuid(),
  date: z.iso.date({ error: 'required' }),
  /** Whether the frame of its programme comes along. */
  programme: z.literal('on').optional(),
})
export type CopyInput = z.output<typeof copyInput>
