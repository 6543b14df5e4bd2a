import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { EventFigure } from '@/components/events/event-figure'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import type { Strip } from '@/lib/agenda/day-strip'
import type { AgendaDay } from '@/lib/agenda/order'
import { type Precision, whenWords } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { DayLinks } from './day-links'
import { DayStrip } from './day-strip'
import { titleOf } from './title-of'
import type { AgendaView } from './view'

type HeadEvent = {
  title: unknown
  theme: unknown
  precision: Precision
  startsAt: Date
  endsAt: Date
  format: 'onsite' | 'online' | 'hybrid'
  audience: 'public' | 'signed_in' | 'participants' | 'members' | 'guests'
  venue: unknown
}

type Props = {
  event: HeadEvent
  eventPath: string
  days: AgendaDay[]
  strip: Strip | null
  view: AgendaView
  nonce: string | undefined
  paged?: ComponentProps<typeof DayLinks>['paged']
}

/** Which day, which event, and the day to scale. */
export function AgendaHead({ event, eventPath, days, strip, view, nonce, paged }: Props) {
  const t = useTranslations('agenda')
  const { locale, zone } = view
  const title = inLanguage(event.title, locale)
  const place = event.venue ? words((event.venue as { name?: unknown }).name, locale) : ''
  const several = days.length > 1
  return (
    <FieldBand
      beside
      figure={
        several ? (
          <DayLinks days={days} view={view} paged={paged} />
        ) : (
          <EventFigure event={{ ...event, zone }} locale={locale} size="poster" />
        )
      }
      crumbs={
        <Crumbs
          label={t('here')}
          crumbs={[{ href: eventPath, label: title.text }, { label: t(titleOf(view.agenda)) }]}
        />
      }
      title={title.text}
      lang={title.lang}
      sub={
        <>
          {whenWords(locale, zone, event.precision, event.startsAt, event.endsAt)}
          <b>, {event.format === 'online' ? t('meta.online') : place || t(`meta.${event.format}`)}</b>
          <br />
          {t(`meta.audience.${event.audience}`)}
        </>
      }
    >
      {strip && strip.pieces.length > 1 && !several && <DayStrip strip={strip} view={view} nonce={nonce} />}
    </FieldBand>
  )
}
