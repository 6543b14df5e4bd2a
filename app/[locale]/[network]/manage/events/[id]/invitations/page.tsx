import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { ActionButton } from '@/components/form/action-button'
import { TextField } from '@/components/form/text-field'
import { InvitationTable } from '@/components/invitations/invitation-table'
import { PageHead } from '@/components/layout/page-head'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { remindGuests } from '@/lib/registrations/invitations/actions'
import { invitationCounts, invitationsOf, pageSize } from '@/lib/registrations/invitations/queries'
import { type InvitationFilter, invitationFilter } from '@/lib/registrations/invitations/schema'
import { invitationStates } from '@/lib/registrations/invitations/state'
import { canInvite } from '@/lib/registrations/invitations/terms'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('guests.office'))('crumb'))
}

const dones = ['invited', 'reminded', 'withdrawn', 'extended', 'resent'] as const

/** Where a view of this list stands: only what differs from the usual is written into the address. */
function addressOf(base: string, filter: InvitationFilter, change: Partial<InvitationFilter>) {
  const { state, sort, q, page } = { ...filter, page: 1, ...change }
  const search = new URLSearchParams({
    ...(state === 'all' ? {} : { state }),
    ...(sort === 'at' ? {} : { sort }),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return search.size > 0 ? `${base}?${search}` : base
}

/** Who is invited personally and how it stands; filters in the address, the export holds exactly what is shown. */
export default async function InvitationsPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const query = await searchParams
  const filter = invitationFilter.parse(query)
  const [{ rows, total }, counts, t, common] = await Promise.all([
    invitationsOf(ctx, event.id, filter),
    invitationCounts(ctx, event.id),
    getTranslations('guests.office'),
    getTranslations('common'),
  ])
  const states = await getTranslations('guests.states')
  const here = `${root}/${event.id}/invitations`
  const to = (change: Partial<InvitationFilter>) => addressOf(here, filter, change)
  const done = dones.find((one) => one === query.done)
  const writes = can(ctx.actor, 'events.write')
  const inviting = writes && canInvite(event, now())
  const file = addressOf(`${here}/export`, filter, {})
  const as = (format: string) => `${file}${file.includes('?') ? '&' : '?'}format=${format}`
  const [from, until] = [(filter.page - 1) * pageSize + 1, Math.min(filter.page * pageSize, total)]
  const first = (
    <ButtonLink href={`${here}/new`} size="office">
      {t('invite')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        {...(counts.all > 0 ? { figure: counts.all } : {})}
        title={counts.all > 0 ? t('title', { count: counts.all }) : t('none')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('crumb')} />}
        sub={counts.all > 0 ? t('sub', counts) : undefined}
        {...(inviting && counts.all > 0 ? { actions: first } : {})}
      />
      <EventTabs ctx={ctx} id={event.id} here="invitations" />
      {done && (
        <div className="mt-24">
          <Message kind="success" role="status">
            {t(`done.${done}`, { count: Number(query.count) || 1 })}
          </Message>
        </div>
      )}
      {counts.all === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          text={inviting ? t('emptyText') : t('notNow')}
          {...(inviting ? { action: first } : {})}
        />
      ) : (
        <>
          <div className="mt-32">
            <Tabs
              label={t('views')}
              tabs={(['all', ...invitationStates] as const)
                .filter((state) => state === 'all' || counts[state] > 0 || filter.state === state)
                .map((state) => ({
                  href: to({ state }),
                  label: state === 'all' ? t('all') : states(state),
                  count: counts[state],
                  current: filter.state === state,
                }))}
              end={
                <>
                  <a href={as('csv')}>{t('exportCsv')}</a>
                  <a href={as('xlsx')}>{t('exportXlsx')}</a>
                </>
              }
            />
          </div>
          <form className="filter-bar mt-16 mb-16">
            {filter.state !== 'all' && <input type="hidden" name="state" value={filter.state} />}
            <TextField name="q" type="search" label={t('search')} defaultValue={filter.q} />
            <Button type="submit" variant="secondary">
              {common('show')}
            </Button>
          </form>
          {inviting && counts.due > 0 && (
            <div className="mb-16">
              <ActionButton
                action={remindGuests}
                hidden={{ network: ctx.network.slug, event: event.id }}
                label={t('remindAll', { count: counts.due })}
                pendingLabel={common('pending')}
                variant="secondary"
              />
              <p className="field-hint mt-8">{t('remindNote')}</p>
            </div>
          )}
          {rows.length > 0 ? (
            <InvitationTable
              ctx={ctx}
              event={{ title: words(event.title, ctx.locale), zone: event.zone }}
              rows={rows}
              here={here}
              writes={inviting}
              sort={filter.sort}
              sorted={(sort) => to({ sort })}
            />
          ) : (
            <EmptyState title={t('nothingTitle')} text={t('nothingText')} />
          )}
          {total > pageSize && (
            <Pagination
              label={common('pages.label')}
              words={common('pages.words', { from, to: until, total })}
              {...(filter.page > 1
                ? { previous: { href: to({ page: filter.page - 1 }), label: common('pages.previous') } }
                : {})}
              {...(until < total
                ? { next: { href: to({ page: filter.page + 1 }), label: common('pages.next') } }
                : {})}
            />
          )}
        </>
      )}
    </>
  )
}
