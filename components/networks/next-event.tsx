import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { placeWords } from '@/components/events/event-words'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { whenWords } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'

/** The slab of home: what comes next, and the one way to it. */
export async function NextEvent({ ctx, event }: { ctx: Ctx; event: ReaderEvent }) {
  const [t, e] = await Promise.all([getTranslations('networks.home'), getTranslations('events')])
  const { locale, network } = ctx
  const title = inLanguage(event.title, locale)
  const theme = words(event.theme, locale)
  return (
    <SlabBand
      figure={<EventFigure event={event} locale={locale} size="xl" />}
      label={t('next')}
      title={<span lang={title.lang}>{theme ? `${title.text}: ${theme}` : title.text}</span>}
      note={`${whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)}, ${placeWords(e, locale, event)}`}
      action={
        <ButtonLink href={localePath(locale, `/${network.slug}/events/${event.slug}`)} arrow>
          {t('toEvent')}
        </ButtonLink>
      }
    />
  )
}
