import type { Prisma } from '@/prisma/generated/client'

type Text = { de: string; en: string }
type PoolPlan = { key: string; name: Text; mode?: 'onsite' | 'online'; capacity: number }
type PartPlan = {
  key: string
  name: Text
  audience?: 'members'
  pools: PoolPlan[]
  prices?: { key: string; name: Text; cents: number; rule: 'everyone' | 'member' | 'partner' }[]
  questions?: boolean
}
export type EventPlan = {
  slug: string
  key: string
  series?: string
  group?: string
  fields: Omit<
    Prisma.EventUncheckedCreateInput,
    'id' | 'networkId' | 'slug' | 'startsAt' | 'endsAt' | 'zone' | 'seriesId' | 'groupId'
  >
  /** Local times in the event's zone; invented events give weeks from this Monday and a weekday. */
  from: string
  to: string
  weeks?: number
  parts?: PartPlan[]
  closesDaysBefore?: number
  opensWeeksBefore?: number
}

export const zone = 'Europe/Berlin'
export const online = (capacity: number): PoolPlan => ({
  key: 'online',
  name: { de: 'Online', en: 'Online' },
  mode: 'online',
  capacity,
})
export const onsite = (capacity: number): PoolPlan => ({
  key: 'onsite',
  name: { de: 'Vor Ort', en: 'On site' },
  capacity,
})
export const attendance = (...pools: PoolPlan[]): PartPlan[] => [
  { key: 'attendance', name: { de: 'Teilnahme', en: 'Attendance' }, pools },
]
