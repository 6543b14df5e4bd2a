import type { Localized } from '@/lib/localized'
import type { Audience, EventFormat, EventKind } from '@/prisma/generated/enums'

type PoolPlan = { key: string; name: Localized; mode: EventFormat; capacity: number }
type PricePlan = { rule: string; name: Localized; cents: number }
/** `from` and `to` where a part has hours of its own. */
type PartPlan = {
  key: string
  name: Localized
  audience?: Audience
  from?: string
  to?: string
  pools: PoolPlan[]
  prices?: PricePlan[]
}

/** What a new event starts with; everything can be changed before it is announced. Times of day in the network's zone. */
export type Template = {
  kind: EventKind
  format: EventFormat
  audience: Audience
  from: string
  to: string
  parts: PartPlan[]
}

const onSite = (capacity: number): PoolPlan => ({
  key: 'onsite',
  name: { de: 'Vor Ort', en: 'On site' },
  mode: 'onsite',
  capacity,
})
const online = (capacity: number): PoolPlan => ({
  key: 'online',
  name: { de: 'Online', en: 'Online' },
  mode: 'online',
  capacity,
})
const conference = (...pools: PoolPlan[]): PartPlan => ({
  key: 'conference',
  name: { de: 'Konferenz', en: 'Conference' },
  pools,
})
const attendance = (...pools: PoolPlan[]): PartPlan => ({
  key: 'attendance',
  name: { de: 'Teilnahme', en: 'Attendance' },
  pools,
})
const assembly: PartPlan = {
  key: 'assembly',
  name: { de: 'Mitgliederversammlung', en: 'General assembly' },
  audience: 'members',
  from: '16:00',
  to: '17:00',
  pools: [onSite(100)],
}

export const templates = {
  spring: {
    kind: 'conference',
    format: 'online',
    audience: 'members',
    from: '10:00',
    to: '13:00',
    parts: [conference(online(200))],
  },
  autumn: {
    kind: 'conference',
    format: 'onsite',
    audience: 'members',
    from: '10:00',
    to: '17:00',
    parts: [conference(onSite(100)), assembly],
  },
  meetup: {
    kind: 'meetup',
    format: 'online',
    audience: 'public',
    from: '17:00',
    to: '19:00',
    parts: [attendance(online(100))],
  },
  workshop: {
    kind: 'workshop_meeting',
    format: 'online',
    audience: 'participants',
    from: '14:00',
    to: '16:00',
    parts: [attendance(online(30))],
  },
  appearance: {
    kind: 'appearance',
    format: 'onsite',
    audience: 'public',
    from: '09:00',
    to: '17:00',
    parts: [],
  },
} as const satisfies Record<string, Template>

export type TemplateKey = keyof typeof templates
export const templateKeys = Object.keys(templates) as TemplateKey[]
