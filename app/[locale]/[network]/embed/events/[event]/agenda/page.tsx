import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AgendaProgramme } from '@/components/agenda/agenda-programme'
import { DayLinks } from '@/components/agenda/day-links'
import { LinkAlone } from '@/components/ui/link-alone'
import { visitor } from '@/lib/access/context'
import { filterOf } from '@/lib/agenda/filter'
import { sessionsWithMaterials } from '@/lib/agenda/materials/queries'
import { daysOf } from '@/lib/agenda/order'
import { isPaged, pageOf } from '@/lib/agenda/pages'
import { agendaPage } from '@/lib/agenda/queries'
import { dayIn, now } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; event: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What everybody may see, whoever is signed in: a frame on another site shows nothing else. */
async function framed(params: Props['params']) {
  const ctx = { ...(await siteContext(params)), actor: visitor }
  if (!ctx.network.isPublic) notFound()
  const page = await agendaPage(ctx, (await params).event)
  if (!page) notFound()
  return { ctx, ...page }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, event } = await framed(params)
  const t = await getTranslations('exchange.embed')
  return { title: t('frame', { title: words(event.title, ctx.locale) }), robots: { index: false } }
}

/** The released agenda to be shown in a frame on another site: no navigation, and links leave the frame. */
export default async function EmbeddedAgenda({ params, searchParams }: Props) {
  const { ctx, event, released } = await framed(params)
  const [t, asked] = await Promise.all([getTranslations('exchange.embed'), searchParams])
  const { locale, network } = ctx
  const path = localePath(locale, `/${network.slug}/events/${event.slug}/agenda`)
  const here = localePath(locale, `/${network.slug}/embed/events/${event.slug}/agenda`)
  const title = inLanguage(event.title, locale)
  const whole = (
    <LinkAlone href={path} target="_top" rel="noopener">
      {t('whole')}
    </LinkAlone>
  )
  if (!released)
    return (
      <main className="wrap embed">
        <h1 lang={title.lang}>{title.text}</h1>
        <p>{t('empty')}</p>
        {whole}
      </main>
    )
  const at = now()
  const { agenda, release } = released
  const view = {
    eventId: event.id,
    locale,
    zone: event.zone,
    at,
    agenda,
    stars: false,
    path,
    framed: true,
    materials: await sessionsWithMaterials(ctx, event),
  }
  const days = daysOf(agenda, event.zone)
  const day = typeof asked.day === 'string' ? asked.day : null
  const shown = pageOf(days, day, dayIn(event.zone, at))
  return (
    <main className="embed">
      <div className="wrap">
        <h1 lang={title.lang}>{title.text}</h1>
        {days.length > 1 && (
          <DayLinks
            days={days}
            view={view}
            paged={isPaged(days) ? { path: here, shown: shown[0]?.date ?? null } : undefined}
          />
        )}
      </div>
      <AgendaProgramme
        view={view}
        filter={filterOf({})}
        path={here}
        grid={false}
        on={event.startsAt}
        release={release}
        until={event.endsAt}
        day={day}
      />
      <div className="wrap">{whole}</div>
    </main>
  )
}
