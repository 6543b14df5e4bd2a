import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { Tabs } from '@/components/ui/tabs'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { allTopics } from '@/lib/newsletter/queries'
import type { SubscriptionFilter } from '@/lib/newsletter/schema'
import { type SubscriptionState, subscriptionStates } from '@/lib/newsletter/status'
import { filterQuery } from './filter-query'

type Props = {
  ctx: Ctx
  filter: SubscriptionFilter
  counts: Record<SubscriptionState, number>
  root: string
}

/** States as views with their counts, topic and address as a form; all of it stands in the URL. */
export async function SubscriptionFilters({ ctx, filter, counts, root }: Props) {
  const t = await getTranslations('newsletter')
  const topics = await allTopics(ctx)
  const all = subscriptionStates.reduce((sum, state) => sum + counts[state], 0)
  const view = (state?: SubscriptionState) => ({
    href: `${root}${filterQuery({ ...filter, state, page: 1 })}`,
    label: state ? t(`office.states.${state}`) : t('office.all'),
    count: state ? counts[state] : all,
    current: filter.state === state,
  })
  return (
    <>
      <Tabs
        label={t('office.views')}
        tabs={[view(), ...subscriptionStates.map(view)]}
        end={<a href={`${root}/export${filterQuery({ ...filter, page: 1 })}`}>{t('office.export')}</a>}
      />
      <form action={root} className="filter-bar mt-4 mb-4">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <SelectField
          name="topic"
          label={t('office.topic')}
          emptyLabel={t('office.allTopics')}
          defaultValue={filter.topic ?? ''}
          options={topics.map((topic) => ({ value: topic.id, label: words(topic.name, ctx.locale) }))}
        />
        <TextField
          name="q"
          type="search"
          size="m"
          label={t('office.searchLabel')}
          defaultValue={filter.q ?? ''}
        />
        <Button type="submit" variant="secondary">
          {t('office.filter')}
        </Button>
      </form>
    </>
  )
}
