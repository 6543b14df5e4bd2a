import { getTranslations } from 'next-intl/server'
import { Tabs } from '@/components/ui/tabs'
import type { Ctx } from '@/lib/access/context'
import { type View, viewCounts, views } from '@/lib/events/office/queries'
import { localePath } from '@/lib/paths'

type Props = {
  ctx: Ctx
  current: View | 'series' | 'found'
  /** What was searched for, and how many were found. */
  found?: { q: string; count: number } | undefined
}

/** The office's ways to its events: by time and state, what was searched for, and the series. */
export async function EventsViews({ ctx, current, found }: Props) {
  const [t, counts] = await Promise.all([getTranslations('events.office'), viewCounts(ctx)])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/events`)
  return (
    <Tabs
      label={t('views')}
      tabs={[
        ...views.map((one) => ({
          href: one === 'coming' ? root : `${root}?view=${one}`,
          label: t(one),
          count: counts[one],
          current: one === current,
        })),
        { href: `${root}/series`, label: t('series'), current: current === 'series' },
        ...(found
          ? [
              {
                href: `${root}?q=${encodeURIComponent(found.q)}`,
                label: t('found'),
                count: found.count,
                current: current === 'found',
              },
            ]
          : []),
      ]}
    />
  )
}
