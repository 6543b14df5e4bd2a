import { dayIn, endOfDayIn, instantIn } from '@/lib/clock'
import { sealJoin } from '@/lib/events/places/join'
import type { Prisma } from '@/prisma/generated/client'
import { stableId } from './stable'

const zone = 'Europe/Berlin'
const day = 86_400_000
const inDays = (today: Date, days: number) => dayIn(zone, new Date(today.getTime() + days * day))

type Plan = {
  key: string
  /** Counted from today; a whole day without hours. */
  days: number
  hours?: [string, string]
  fields: Pick<Prisma.EventCreateManyInput, 'kind' | 'title' | 'theme' | 'summary' | 'format' | 'venue'>
  pool: { capacity: number; mode: 'onsite' | 'online'; offerHours?: number; name: { de: string; en: string } }
}

/** Where the demo's member has something to do: one to join online today, one with a place on offer, one that was. */
export const ownPlans: Plan[] = [
  {
    key: 'online-treffpunkt',
    days: 0,
    fields: {
      kind: 'meetup',
      title: { de: 'Online-Treffpunkt', en: 'Online meeting point' },
      theme: { de: 'Offene Fragen, den ganzen Tag', en: 'Open questions, all day long' },
      summary: {
        de: 'Der Videoraum ist heute den ganzen Tag offen: hereinschauen, fragen, weiterarbeiten.',
        en: 'The video room is open all day today: look in, ask, get on with your work.',
      },
      format: 'online',
    },
    pool: { capacity: 80, mode: 'online', name: { de: 'Online', en: 'Online' } },
  },
  {
    key: 'werkstattgespraech',
    days: 18,
    hours: ['10:00', '15:30'],
    fields: {
      kind: 'workshop_meeting',
      title: { de: 'Werkstattgespräch', en: 'Workshop talk' },
      theme: { de: 'Standards, die halten', en: 'Standards that last' },
      summary: {
        de: 'Zwölf Plätze, ein Tisch, eine Frage: Was macht einen Standard dauerhaft?',
        en: 'Twelve places, one table, one question: what makes a standard last?',
      },
      format: 'onsite',
      venue: { name: { de: 'Haus am Beispielufer', en: 'Haus am Beispielufer' } },
    },
    pool: { capacity: 12, mode: 'onsite', offerHours: 48, name: { de: 'Vor Ort', en: 'On site' } },
  },
  {
    key: 'fruehstuecksgespraech',
    days: -12,
    hours: ['08:30', '10:00'],
    fields: {
      kind: 'meetup',
      title: { de: 'Frühstücksgespräch', en: 'Breakfast talk' },
      theme: { de: 'Ein Jahr Datenlabor', en: 'One year of the data lab' },
      summary: { de: 'Kaffee, ein Bericht, viele Fragen.', en: 'Coffee, a report, many questions.' },
      format: 'onsite',
      venue: { name: { de: 'Haus am Beispielufer', en: 'Haus am Beispielufer' } },
    },
    pool: { capacity: 30, mode: 'onsite', name: { de: 'Vor Ort', en: 'On site' } },
  },
]

export const ownId = (kind: string, key: string) => stableId(`own ${kind} negz ${key}`)

export function ownDates({ days, hours }: Plan, today: Date) {
  const date = inDays(today, days)
  return hours
    ? { startsAt: instantIn(zone, `${date}T${hours[0]}`), endsAt: instantIn(zone, `${date}T${hours[1]}`) }
    : { startsAt: instantIn(zone, date), endsAt: endOfDayIn(zone, date) }
}

export const ownEvent = (plan: Plan, today: Date): Prisma.EventCreateManyInput => ({
  id: ownId('event', plan.key),
  networkId: stableId('network negz'),
  slug: plan.key,
  state: 'announced',
  precision: plan.hours ? 'time' : 'day',
  zone,
  audience: 'members',
  listed: false,
  ...ownDates(plan, today),
  ...plan.fields,
})

export const ownPool = ({ key, pool }: Plan): Prisma.PoolCreateManyInput => ({
  id: ownId('pool', key),
  networkId: stableId('network negz'),
  partId: ownId('part', key),
  key: pool.mode,
  ...pool,
  // An address that leads nowhere: nobody who tries the demo ends up in somebody's meeting.
  joinUrl: pool.mode === 'online' ? sealJoin('https://video.example/negz-treffpunkt') : null,
})

/** The office's own paragraphs, where a mail needs one. */
export const ownTexts = [
  {
    event: 'event negz herbsttagung',
    network: 'negz',
    notice: 'confirmed',
    text: {
      de: 'Zimmer zum Behördenpreis halten wir im Hotel am Beispielplatz bis drei Wochen vorher bereit. Stichwort: Herbsttagung.\n\nDer Einlass öffnet um 08:45 Uhr.',
      en: 'Rooms at the public-sector rate are held for us at Hotel am Beispielplatz until three weeks before. Keyword: Herbsttagung.\n\nDoors open at 8:45.',
    },
  },
  {
    event: 'event negz herbsttagung',
    network: 'negz',
    notice: 'reminder',
    text: {
      de: 'Mehr als zwanzig Personen warten noch auf einen Platz beim Abend im Foyer.',
      en: 'More than twenty people are still waiting for a place at the evening in the foyer.',
    },
  },
  {
    event: 'event next herbstkonferenz',
    network: 'next',
    notice: 'waiting',
    text: { de: 'Online ist noch Platz: Du kannst jederzeit wechseln, ohne Deinen Rang zu verlieren.' },
  },
]
