import { useTranslations } from 'next-intl'
import { Fact, Facts } from '@/components/ui/facts'
import { languageName } from '@/lib/agenda/language'
import type { AgendaSession } from '@/lib/agenda/order'
import type { AgendaReader, ReleasedAgenda } from '@/lib/agenda/queries'
import { stageName } from '@/lib/agenda/stage-name'
import { dateTimeWords, timeWords, zoneName } from '@/lib/clock'
import { type Locale, words } from '@/lib/localized'

type Props = {
  event: AgendaReader
  released: ReleasedAgenda
  session: AgendaSession
  locale: Locale
  block: string | null
  path: string
  /** Places of its own, and how many are free where this reader may know; null where it has none. */
  places: { free: number | null } | null
  /** Where to register, while that is open. */
  register: string | null
}

/** When and where a session is, what it belongs to, and whether it has room. */
export function SessionFacts({ event, released, session, locale, block, path, places, register }: Props) {
  const t = useTranslations('agenda.session')
  const own = useTranslations('agenda')
  const { agenda } = released
  const room = agenda.rooms.find((one) => one.key === session.roomKey)
  const track = agenda.tracks.find((one) => one.key === session.trackKey)
  const answered = agenda.sessions.find((one) => one.key === session.answersKey)
  const [to] = answered?.people ?? []
  return (
    <Facts plain>
      {session.start && session.end && (
        <Fact name={t('when')} note={zoneName(locale, event.zone, session.start)}>
          {dateTimeWords(locale, event.zone, session.start)}
          {' – '}
          {timeWords(locale, event.zone, session.end)}
        </Fact>
      )}
      {room && <Fact name={t('where')}>{words(room.name, locale)}</Fact>}
      {track && <Fact name={t('track')}>{words(track.name, locale)}</Fact>}
      {block && <Fact name={t('block')}>{block}</Fact>}
      {answered && (to || answered.title) && (
        <Fact name={t('answers')}>
          <a href={`${path}/sessions/${answered.key}`}>
            {answered.title ? words(answered.title, locale) : to && stageName(to)}
          </a>
        </Fact>
      )}
      {session.language && <Fact name={t('language')}>{languageName(locale, session.language)}</Fact>}
      {places && (
        <Fact name={t('places')} note={register ? t('ownPlaces') : undefined}>
          {places.free === null ? own('ownPlaces') : t('placesFree', { count: places.free })}
          {register && (
            <>
              {'. '}
              <a href={register}>{own('band.register')}</a>
            </>
          )}
        </Fact>
      )}
    </Facts>
  )
}
