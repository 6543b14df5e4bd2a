import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ClockTime } from '@/components/ui/clock-time'
import { Drawn } from '@/components/ui/drawn'
import { agendaFingerprint } from '@/lib/agenda/fingerprint'
import { type AgendaSession, daysOf } from '@/lib/agenda/order'
import type { ReleasedAgenda } from '@/lib/agenda/queries'
import { instantIn, longDate } from '@/lib/clock'
import { type Locale, words } from '@/lib/localized'
import { OwnStars } from './own-stars'
import { sessionName } from './session-name'
import type { StarShelf } from './star-store'
import { type AgendaWords, clockOf } from './view'

type Props = { released: ReleasedAgenda; zone: string; locale: Locale; path: string; shelf: StarShelf }

/**
 * The agenda of somebody without an account. Their stars never leave the browser, so every session comes along hidden,
 * and the browser shows those that it keeps.
 */
export function OwnAgenda({ released: { agenda }, zone, locale, path, shelf }: Props) {
  const t = useTranslations('agenda')
  return (
    <>
      <OwnStars
        shelf={shelf}
        labels={{ none: t('mine.none'), noneText: t('mine.noneText'), clash: t.raw('mine.clash') }}
      />
      <Drawn
        className="own-agenda"
        facts={['own', agendaFingerprint(agenda), zone, locale, path, t('mine.none')]}
        draw={() => <Days {...{ agenda, zone, locale, path, t }} />}
      />
    </>
  )
}

type DaysProps = Pick<Props, 'zone' | 'locale' | 'path'> & Pick<ReleasedAgenda, 'agenda'> & { t: AgendaWords }

function Days({ agenda, zone, locale, path, t }: DaysProps) {
  const rooms = new Map(agenda.rooms.map((room) => [room.key, words(room.name, locale)]))
  const row = (session: AgendaSession) => (
    <li
      key={session.key}
      hidden
      className={session.start ? 'row' : 'row row-worded'}
      data-own={session.key}
      data-span={
        session.start && session.end ? `${session.start.getTime()} ${session.end.getTime()}` : undefined
      }
    >
      <div className={session.start ? 'row-figure' : 'row-label'}>
        {session.start && <ClockTime {...clockOf(session.start, { zone, locale })} size="m" />}
      </div>
      <div className="row-main">
        <h3 className="row-title">
          <a href={`${path}/sessions/${session.key}`}>{sessionName(session, agenda, locale, t)}</a>
        </h3>
        {session.roomKey && <p className="row-text">{rooms.get(session.roomKey)}</p>}
      </div>
    </li>
  )
  return (
    <>
      {daysOf(agenda, zone).map((day) => (
        <div key={day.date ?? 'undated'} hidden data-own-day="">
          <Section
            title={day.date ? longDate(locale, zone, instantIn(zone, `${day.date}T12:00`)) : t('title')}
          >
            <ul className="rows">
              {day.entries.flatMap((entry) =>
                entry.sessions.filter((session) => session.kind !== 'break').map(row),
              )}
            </ul>
          </Section>
        </div>
      ))}
    </>
  )
}
