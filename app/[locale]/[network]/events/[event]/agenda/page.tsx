import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AgendaFacts } from '@/components/agenda/agenda-facts'
import { AgendaFilters } from '@/components/agenda/agenda-filters'
import { AgendaFormats } from '@/components/agenda/agenda-formats'
import { AgendaHead } from '@/components/agenda/agenda-head'
import { AgendaProgramme } from '@/components/agenda/agenda-programme'
import { NowBand } from '@/components/agenda/now-band'
import { Ticking } from '@/components/agenda/ticking'
import { titleOf } from '@/components/agenda/title-of'
import { EmptyState } from '@/components/ui/empty-state'
import type { Ctx } from '@/lib/access/context'
import { stripOf } from '@/lib/agenda/day-strip'
import { isPublicAgenda } from '@/lib/agenda/export/facts'
import { filterOf } from '@/lib/agenda/filter'
import { sessionsWithMaterials } from '@/lib/agenda/materials/queries'
import { momentOf } from '@/lib/agenda/now'
import { daysOf, spanOf } from '@/lib/agenda/order'
import { isPaged, pageOf } from '@/lib/agenda/pages'
import { type AgendaReader, agendaPage, reviewOf } from '@/lib/agenda/queries'
import { starsOf } from '@/lib/agenda/stars/queries'
import { dayIn, now } from '@/lib/clock'
import { isOpen } from '@/lib/events/policy'
import { renamedEvent } from '@/lib/events/queries'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await siteContext(params)
  const page = await agendaPage(ctx, (await params).event)
  const t = await getTranslations('agenda')
  return page ? { title: `${t(titleOf(page.released?.agenda))}: ${words(page.event.title, ctx.locale)}` } : {}
}

async function pageFor(ctx: Ctx, slug: string) {
  const page = await agendaPage(ctx, slug)
  if (page) return page
  const renamed = await renamedEvent(ctx, slug)
  if (renamed) permanentRedirect(localePath(ctx.locale, `/${ctx.network.slug}/events/${renamed}/agenda`))
  notFound()
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const asked = await searchParams
  const { event, released } = await pageFor(ctx, (await params).event)
  const t = await getTranslations('agenda')
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const eventPath = localePath(ctx.locale, `/${ctx.network.slug}/events/${event.slug}`)
  const at = now()
  const path = `${eventPath}/agenda`
  const agenda = released?.agenda ?? { rooms: [], tracks: [], blocks: [], sessions: [] }
  const days = daysOf(agenda, event.zone)
  const materials = released ? await sessionsWithMaterials(ctx, event) : new Set<string>()
  const view = {
    eventId: event.id,
    locale: ctx.locale,
    zone: event.zone,
    at,
    agenda,
    stars: true,
    path,
    materials,
  }
  const day = typeof asked.day === 'string' ? asked.day : null
  const shown = pageOf(days, day, dayIn(event.zone, at))
  const paged = isPaged(days)
  const filter = filterOf(asked)
  const several = agenda.rooms.length > 1
  const grid = several && asked.view === 'grid'
  const head = (
    <AgendaHead
      event={event}
      eventPath={eventPath}
      days={days}
      strip={stripOf(days[0]?.entries ?? [], event.zone, at)}
      view={view}
      nonce={nonce}
      paged={paged ? { path, shown: shown[0]?.date ?? null, filter, grid } : undefined}
    />
  )
  if (!released)
    return (
      <>
        {head}
        <div className="wrap agenda-empty">
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        </div>
      </>
    )
  const { start, end } = spanOf(agenda.sessions)
  return (
    <>
      {head}
      <NowBand
        moment={momentOf(agenda.sessions, at)}
        view={view}
        {...(await links(ctx, event, eventPath, at))}
      />
      <AgendaFilters
        agenda={agenda}
        filter={filter}
        shelf={{ event: event.id, kept: await starsOf(ctx, event.id), address: `${path}/stars` }}
        path={path}
        locale={ctx.locale}
        view={several ? (grid ? 'grid' : 'list') : null}
        day={paged ? (shown[0]?.date ?? null) : null}
      />
      <AgendaProgramme
        view={view}
        filter={filter}
        path={path}
        grid={grid}
        on={event.startsAt}
        release={released.release}
        until={event.endsAt}
        day={day}
      />
      {isPublicAgenda(event) && <AgendaFormats eventPath={eventPath} />}
      <AgendaFacts ctx={ctx} event={event} agenda={agenda} days={paged ? [] : days} />
      {start && end && end > at && <Ticking from={start.getTime()} to={end.getTime()} />}
    </>
  )
}

/** Where the ink band leads: before and during to the event or its registration, afterwards to the review. */
async function links(ctx: Ctx, event: AgendaReader, path: string, at: Date) {
  const t = await getTranslations('agenda')
  // Who may come is said where it is asked: behind the link.
  const open = isOpen(event, at) && event._count.parts > 0
  const review = event.endsAt < at ? await reviewOf(ctx, event.id) : null
  const news = `/${ctx.network.slug}/news/${review?.slug}`
  return {
    link: open
      ? { href: `${path}/register`, label: t('band.register') }
      : { href: path, label: t('band.toEvent') },
    review: review ? { href: localePath(ctx.locale as Locale, news), label: t('band.review') } : null,
  }
}
