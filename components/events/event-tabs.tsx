import { getTranslations } from 'next-intl/server'
import { Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

const ways = [
  ['overview', '', 'events.read'],
  ['edit', '/edit', 'events.write'],
  ['editPlaces', '/places', 'events.write'],
  ['editQuestions', '/questions', 'events.write'],
  ['registrations', '/registrations', 'events.read'],
  ['agenda', '/agenda', 'events.read'],
] as const

export type EventWay = (typeof ways)[number][0]

/** The office's pages about one event. */
export async function EventTabs({ ctx, id, here }: { ctx: Ctx; id: string; here: EventWay }) {
  const t = await getTranslations('events.office')
  return (
    <Tabs
      label={t('pages')}
      tabs={ways
        .filter(([, , ability]) => can(ctx.actor, ability))
        .map(([name, path]) => ({
          href: localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${id}${path}`),
          label: t(name),
          current: name === here,
        }))}
    />
  )
}
