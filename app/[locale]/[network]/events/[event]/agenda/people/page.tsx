import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StageRow } from '@/components/agenda/stage-row'
import { titleOf } from '@/components/agenda/title-of'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Rows } from '@/components/ui/rows'
import { peopleOf } from '@/lib/agenda/people/queries'
import { words } from '@/lib/localized'
import { releasedPage } from '../released'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, event } = await releasedPage(params, '/people')
  return { title: `${(await getTranslations('agenda.people'))('title')}: ${words(event.title, ctx.locale)}` }
}

/** Everybody on the stage of a released agenda, with what they do there. */
export default async function AgendaPeople({ params }: Props) {
  const { ctx, event, released, eventPath, path } = await releasedPage(params, '/people')
  const t = await getTranslations('agenda')
  const people = released ? await peopleOf(ctx, event.id, released.agenda) : []
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs
            label={t('here')}
            crumbs={[
              { href: eventPath, label: words(event.title, ctx.locale) },
              { href: path, label: t(titleOf(released?.agenda)) },
              { label: t('people.title') },
            ]}
          />
        }
        title={t('people.title')}
        sub={people.length > 0 && t('people.sub', { count: people.length })}
      />
      <div className="wrap section stage-list">
        {released && people.length > 0 ? (
          <Rows>
            {people.map((entry) => (
              <StageRow
                key={`${entry.name} ${entry.person.key}`}
                entry={entry}
                agenda={released.agenda}
                zone={event.zone}
                locale={ctx.locale}
                path={path}
              />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t('people.none')} />
        )}
      </div>
    </>
  )
}
