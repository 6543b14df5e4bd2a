import { getTranslations } from 'next-intl/server'
import { Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { type EventWay, eventStages } from './event-ways'

export type { EventWay } from './event-ways'

/** The office's pages about one event: a row of stages, and under it the pages of the stage where one is. */
export async function EventTabs({ ctx, id, here }: { ctx: Ctx; id: string; here: EventWay }) {
  const t = await getTranslations('events.office')
  const href = (path: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage/events/${id}${path}`)
  const stages = eventStages.flatMap(([stage, ways]) => {
    const open = ways.filter(([, , ability]) => can(ctx.actor, ability))
    const [first] = open
    return first ? [{ stage, open, first, current: open.some(([name]) => name === here) }] : []
  })
  const present = stages.find((one) => one.current)
  return (
    <>
      <Tabs
        label={t('pages')}
        tabs={stages.map(({ stage, first, current }) => ({
          href: href(first[1]),
          label: t(`stages.${stage}`),
          current,
        }))}
      />
      {present && present.open.length > 1 && (
        <div className="tabs-below">
          <Tabs
            label={t(`stages.${present.stage}`)}
            tabs={present.open.map(([name, path]) => ({
              href: href(path),
              label: t(name),
              current: name === here,
            }))}
          />
        </div>
      )}
    </>
  )
}
