import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { OfficeListPage } from '@/components/office/list/office-list'
import { OfficeCounts } from '@/components/registrations/office-counts'
import { OfficeNeeds } from '@/components/registrations/office-needs'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { stateActs } from '@/lib/registrations/office/bulk/schema'
import { listAsked } from '@/lib/registrations/office/list/list'
import { placesOf } from '@/lib/registrations/places/queries'
import { ListCrumbs, listedPage, listedTitle } from './listed'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ({ params }: Props) => listedTitle(params)

/** Who comes, who waits: filter and order stand in the address, the export holds exactly what is shown. */
export default async function RegistrationsPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await listedPage(params, 'events.read')
  const query = await searchParams
  const t = await getTranslations('registrations.office')
  const [title, when] = [
    words(event.title, ctx.locale),
    whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt),
  ]
  const done = stateActs.find((act) => act === query.done)
  const open = event.state === 'announced' && event.parts.some((part) => part.pools.length > 0)
  const add = can(ctx.actor, 'events.write') && open && (
    <ButtonLink href={`${root}/${event.id}/registrations/new`}>{t('add.open')}</ButtonLink>
  )
  return (
    <>
      <OfficeListPage
        ctx={ctx}
        list={listAsked(ctx, event, query)}
        query={query}
        actions={add}
        first={add}
        crumbs={<ListCrumbs {...{ ctx, event, root }} />}
        sub={`${title}, ${when}`}
        below={
          <>
            <EventTabs ctx={ctx} id={event.id} here="registrations" />
            {done && (
              <Message kind="success" role="status">
                {t(`bulk.done.${done}`, { count: Number(query.count) || 1 })}
              </Message>
            )}
            <OfficeCounts
              ctx={ctx}
              pools={await placesOf(ctx, event.id)}
              list={`${root}/${event.id}/registrations`}
            />
          </>
        }
      />
      <OfficeNeeds ctx={ctx} event={event} list={`${root}/${event.id}/registrations`} />
    </>
  )
}
