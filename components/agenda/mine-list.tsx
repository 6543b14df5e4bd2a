import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ClockTime } from '@/components/ui/clock-time'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { Row, Rows } from '@/components/ui/rows'
import type { Mine } from '@/lib/agenda/feeds/queries'
import { daysWith } from '@/lib/agenda/filter'
import { type AgendaSession, daysOf } from '@/lib/agenda/order'
import type { ReleasedAgenda } from '@/lib/agenda/queries'
import { instantIn, longDate } from '@/lib/clock'
import { type Locale, words } from '@/lib/localized'
import { sessionName } from './session-name'
import { clockOf } from './view'

type Props = { released: ReleasedAgenda; mine: Mine; zone: string; locale: Locale; path: string }

const overlap = (a: AgendaSession, b: AgendaSession) =>
  a.start !== null &&
  a.end !== null &&
  b.start !== null &&
  b.end !== null &&
  a.start < b.end &&
  b.start < a.end

/** The reader's sessions by day and time, each with why it is theirs, and which of them overlap. */
export function MineList({ released, mine, zone, locale, path }: Props) {
  const t = useTranslations('agenda')
  const { agenda } = released
  const keys = new Set([...mine.starred, ...mine.onStage, ...mine.booked])
  const days = daysWith(daysOf(agenda, zone), (session) => keys.has(session.key))
  if (days.length === 0)
    return (
      <div className="wrap section">
        <EmptyState title={t('mine.none')} text={t('mine.noneText')} level={2} />
      </div>
    )
  const name = (session: AgendaSession) => sessionName(session, agenda, locale, t)
  const why = (key: string) =>
    (['onStage', 'booked', 'starred'] as const)
      .filter((one) => mine[one].includes(key))
      .map((one) => t(`mine.why.${one}`))
  const all = days.flatMap((day) => day.entries.flatMap((entry) => entry.sessions))
  const clashes = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => ({ one, other })),
  )
  return (
    <>
      {clashes.length > 0 && (
        <div className="wrap section">
          <Message kind="warning">
            {clashes.slice(0, 5).map(({ one, other }) => (
              <p key={`${one.key} ${other.key}`}>{t('mine.clash', { one: name(one), other: name(other) })}</p>
            ))}
          </Message>
        </div>
      )}
      <div className="own-agenda">
        {days.map((day) => (
          <Section
            key={day.date ?? 'undated'}
            title={day.date ? longDate(locale, zone, instantIn(zone, `${day.date}T12:00`)) : t('title')}
          >
            <Rows>
              {day.entries
                .flatMap((entry) => entry.sessions)
                .map((session) => {
                  const room = agenda.rooms.find((one) => one.key === session.roomKey)
                  return (
                    <Row
                      key={session.key}
                      {...(session.start
                        ? { figure: <ClockTime {...clockOf(session.start, { zone, locale })} size="m" /> }
                        : {})}
                      title={name(session)}
                      href={`${path}/sessions/${session.key}`}
                      text={[room && words(room.name, locale), ...why(session.key)]
                        .filter(Boolean)
                        .join(', ')}
                    />
                  )
                })}
            </Rows>
          </Section>
        ))}
      </div>
    </>
  )
}
