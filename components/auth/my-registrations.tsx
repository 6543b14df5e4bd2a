import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { Row, Rows } from '@/components/ui/rows'
import { Status } from '@/components/ui/status'
import type { Ctx } from '@/lib/access/context'
import { now, whenWords } from '@/lib/clock'
import { inLanguage, type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import type { myRegistrations } from '@/lib/registrations/queries'

export type Mine = { ctx: Ctx; registration: Awaited<ReturnType<typeof myRegistrations>>[number] }

type Words = Awaited<ReturnType<typeof getTranslations<'registrations.place'>>>
const placeWords = (t: Words, { state, rank }: Mine['registration']['places'][number]) =>
  rank === null ? t(state) : t('waitingRank', { rank })

/** What the reader is registered for over all networks: what comes first, then what was. */
export async function MyRegistrations({ registrations, locale }: { registrations: Mine[]; locale: Locale }) {
  const t = await getTranslations('registrations.place')
  const own = await getTranslations('auth.me')
  const at = now()
  const start = ({ registration }: Mine) => registration.event.startsAt.getTime()
  const over = ({ registration }: Mine) => registration.event.endsAt < at
  const coming = registrations.filter((mine) => !over(mine)).sort((a, b) => start(a) - start(b))
  const past = registrations.filter(over).sort((a, b) => start(b) - start(a))
  return (
    <Rows>
      {[...coming, ...past].map((mine) => {
        const { event, places, path, id } = mine.registration
        const title = inLanguage(event.title, locale)
        const theme = words(event.theme, locale)
        const when = whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt)
        return (
          <Row
            key={id}
            figure={<EventFigure event={event} locale={locale} size="l" />}
            title={theme ? `${title.text}: ${theme}` : title.text}
            {...(title.lang ? { lang: title.lang } : {})}
            href={localePath(locale, path)}
            text={`${mine.ctx.network.name}. ${when}`}
            aside={
              <Status tone={over(mine) ? 'past' : event.state === 'cancelled' ? 'danger' : 'strong'}>
                {event.state === 'cancelled'
                  ? own('cancelled')
                  : [...new Set(places.map((place) => placeWords(t, place)))].join(', ')}
              </Status>
            }
          />
        )
      })}
    </Rows>
  )
}
