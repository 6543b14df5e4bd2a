import { getTranslations } from 'next-intl/server'
import { Row } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import type { JointEvent } from '@/lib/events/partners/queries'
import { inLanguage, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { EventFigure } from './event-figure'
import { placeWords, rowTime } from './event-words'

/** A joint event of a partner network: what that network publishes, with the way to it. */
export async function JointRow({ ctx, event }: { ctx: Ctx; event: JointEvent }) {
  const t = await getTranslations('events')
  const { locale } = ctx
  const title = inLanguage(event.title, locale)
  const theme = words(event.theme, locale)
  const when = [rowTime(t, locale, event), placeWords(t, locale, event)].filter(Boolean).join(', ')
  return (
    <Row
      figure={<EventFigure event={event} locale={locale} size="l" />}
      title={theme ? `${title.text}: ${theme}` : title.text}
      {...(title.lang ? { lang: title.lang } : {})}
      href={localePath(locale, `/${event.host.slug}/events/${event.slug}`)}
      text={`${when.charAt(0).toUpperCase()}${when.slice(1)}. ${t('joint.with', { network: event.host.name })}`}
      aside={<span className="secondary">{t('joint.there', { network: event.host.name })}</span>}
    />
  )
}
