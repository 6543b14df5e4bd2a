import type { EventKind } from '@/prisma/generated/enums'
import { stableId } from '../stable'

type Text = { de: string; en: string }
type Plan = {
  slug: string
  key: string
  name: Text
  kind: EventKind
  season: 'spring' | 'autumn' | null
  template: string
  summary?: Text
}

const spring: Text = { de: 'Frühjahrskonferenz', en: 'Spring conference' }

const planned: Plan[] = [
  {
    slug: 'next',
    key: 'fruehjahrskonferenz',
    name: spring,
    kind: 'conference',
    season: 'spring',
    template: 'spring',
    summary: {
      de: 'Zweimal im Jahr kommen die Mitglieder zusammen, im Frühjahr digital.',
      en: 'Twice a year the members meet, in spring online.',
    },
  },
  {
    slug: 'next',
    key: 'herbstkonferenz',
    name: { de: 'Herbstkonferenz', en: 'Autumn conference' },
    kind: 'conference',
    season: 'autumn',
    template: 'autumn',
  },
  {
    slug: 'negz',
    key: 'herbsttagung',
    name: { de: 'Herbsttagung', en: 'Autumn conference' },
    kind: 'conference',
    season: 'autumn',
    template: 'autumn',
  },
  {
    slug: 'negz',
    key: 'fruehjahrstagung',
    name: { de: 'Frühjahrstagung', en: 'Spring conference' },
    kind: 'conference',
    season: 'spring',
    template: 'spring',
  },
  {
    slug: 'n3gz',
    key: 'meetup',
    name: { de: 'Meetup', en: 'Meetup' },
    kind: 'meetup',
    season: null,
    template: 'meetup',
    summary: {
      de: 'Ein digitales Panel, danach eine Stunde Diskussion mit allen.',
      en: 'An online panel, then one hour of discussion with everybody.',
    },
  },
  {
    slug: 'n3gz',
    key: 'barcamp',
    name: { de: 'Frühjahrstagung', en: 'Spring barcamp' },
    kind: 'barcamp',
    season: 'spring',
    template: 'workshop',
  },
]

/** What comes back in each network, with the template that its first occurrence would start from. */
export const series = planned.map(({ slug, key, ...rest }) => ({
  ...rest,
  id: stableId(`series ${slug} ${key}`),
  networkId: stableId(`network ${slug}`),
  slug: key,
}))
