import { useTranslations } from 'next-intl'
import { FieldBand } from '@/components/layout/field-band'
import { Crumbs } from '@/components/ui/crumbs'
import { DateFigure } from '@/components/ui/date-figure'
import type { Strip } from '@/lib/agenda/day-strip'
import type { AgendaDay } from '@/lib/agenda/order'
import { dayIn, longDate, monthShort, type Precision, whenWords } from '@/lib/clock'
import { inLanguage, words } from '@/lib/localized'
import { DayLinks } from './day-links'
import { DayStrip } from './day-strip'
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
}

/** Which day, which event, and the day to scale. */
export function AgendaHead({ event, eventPath, days, strip, view, nonce }: Props) {
  const t = useTranslations('agenda')
  const { locale, zone } = view
  const title = inLanguage(event.title, locale)
  const place = event.venue ? words((event.venue as { name?: unknown }).name, locale) : ''
  const several = days.length > 1
  return (
    <FieldBand
      beside
      figure={several ? <DayLinks days={days} view={view} /> : <DayFigure event={event} view={view} />}
      crumbs={
        <Crumbs label={t('here')} crumbs={[{ href: eventPath, label: title.text }, { label: t('title') }]} />
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
      {strip && !several && <DayStrip strip={strip} view={view} nonce={nonce} />}
    </FieldBand>
  )
}

function DayFigure({ event, view }: { event: HeadEvent; view: AgendaView }) {
  const { locale, zone } = view
  const { precision, startsAt } = event
  const iso = dayIn(zone, startsAt)
  const label = whenWords(locale, zone, precision === 'time' ? 'day' : precision, startsAt, startsAt)
  const exact = precision === 'time' || precision === 'day'
  const date = exact
    ? { day: Number(iso.slice(8)), month: monthShort(locale, zone, startsAt) }
    : { year: iso.slice(0, 4), season: label.replace(iso.slice(0, 4), '').trim() }
  return (
    <DateFigure
      {...date}
      iso={exact ? iso : iso.slice(0, precision === 'month' ? 7 : 4)}
      label={exact ? longDate(locale, zone, startsAt) : label}
      size="poster"
    />
  )
}
