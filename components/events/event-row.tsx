import { getTranslations } from 'next-intl/server'
import { Row } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { type EventStatus, statusOf } from '@/lib/events/status'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { EventFigure } from './event-figure'
import { placeWords, rowTime, statusWords } from './event-words'

const tones: Partial<Record<EventStatus['key'], 'strong' | 'danger' | 'past'>> = {
  free: 'strong',
  registered: 'strong',
  cancelled: 'danger',
}

type Props = {
  ctx: Ctx
  event: ReaderEvent
  level?: 2 | 3
  /** Of the whole list, by event: `freePlaces`. */
  places?: ReadonlyMap<string, { capacity: number; free: number }>
}

/** An event in a list: huge date left, what, when and for whom, and its state for this reader on the right. */
export async function EventRow({ ctx, event, level, places }: Props) {
  const t = await getTranslations('events')
  const { locale, network } = ctx
  const status = statusOf(ctx.actor, event, now(), places?.get(event.id))
  const title = inLanguage(event.title, locale)
  const theme = words(event.theme, locale)
  const over = event.endsAt < now()
  const when = [rowTime(t, locale, event), placeWords(t, locale, event)].filter(Boolean).join(', ')
  const who = event.organiser
    ? t('externalNote', { organiser: event.organiser })
    : over && event.audience === 'public'
      ? ''
      : t(`audience.${event.audience}`)
  return (
    <Row
      level={level}
      figure={<EventFigure event={event} locale={locale} size="l" />}
      title={theme ? `${title.text}: ${theme}` : title.text}
      {...(title.lang ? { lang: title.lang } : {})}
      href={localePath(locale, `/${network.slug}/events/${event.slug}`)}
      text={`${when.charAt(0).toUpperCase()}${when.slice(1)}${who && `. ${who}`}`}
      aside={!over && <Status tone={tones[status.key]}>{statusWords(t, locale, event.zone, status)}</Status>}
    />
  )
}
