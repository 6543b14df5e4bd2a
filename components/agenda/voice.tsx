import { classNames } from '@/components/ui/class-names'
import { ClockTime } from '@/components/ui/clock-time'
import { phaseOf } from '@/lib/agenda/now'
import type { AgendaSession } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import type { Tie } from '@/lib/agenda/ties'
import { minutesBetween } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { PersonLine, PersonWork } from './person-line'
import { SessionLink } from './session-link'
import { type Meta, MetaLine, metaOf } from './session-meta'
import { Star } from './star'
import { clockOf, kindOf, minutesOf, nameOf, type ProgrammeView } from './view'
import { Words } from './words'

type Props = {
  session: AgendaSession
  tie: Tie
  view: ProgrammeView
  /** Somebody answers it, or it is the Impuls: its person is set big. */
  lead: boolean
  /** The block's head says this time already. */
  timed: boolean
  /** Its number as an item of an assembly. */
  top: number | undefined
  /** What the block's head says for all its rows. */
  shared: readonly Meta[]
}

/** A row of a block: when, in which role, who; a Replik hangs on what it answers. */
export function Voice({ session, tie, view, lead, timed, top, shared }: Props) {
  const { t } = view
  const phase = view.at ? phaseOf(session, view.at) : 'coming'
  const minutes = minutesOf(session)
  const length = minutes !== null && t('minutes', { count: minutes })
  const look = classNames(
    'voice',
    lead && 'voice-lead',
    session.kind === 'discussion' && 'voice-plain',
    tie.up && 'tie-up',
    tie.down && 'tie-down',
    tie.elbow && 'tie-elbow',
    phase === 'now' && 'is-now',
    phase === 'past' && 'is-past',
  )
  const answers = tie.answers?.people[0] ?? tie.answers
  const metas = metaOf(session, view).filter(({ key }) => !shared.some((one) => one.key === key))
  // The way to its page is its title or its one person; where there is neither, its kind.
  const named = session.title !== null || session.people.length === 1
  return (
    <li className={look} id={`s-${session.key}`}>
      <div className="voice-time">
        {session.start && timed && <ClockTime {...clockOf(session.start, view)} size="xs" />}
      </div>
      <p className="voice-role">
        <SessionLink session={named ? null : session} view={view}>
          <Words said={top && !session.label ? { text: `TOP ${top}` } : kindOf(session, view, t)} />
        </SessionLink>{' '}
        <span className="voice-length">{length}</span>
        {tie.answers && answers && (
          <span className={tie.named ? 'voice-answers' : 'visually-hidden'}>
            {t('answersName', {
              name: 'role' in answers ? stageName(answers) : nameOf(tie.answers, view, t).text,
            })}
          </span>
        )}
      </p>
      <div className="voice-who">
        <Who
          session={session}
          view={view}
          flag={phase === 'now' && <NowFlag session={session} view={view} />}
        />
        <MetaLine metas={metas} />
      </div>
      <p className="voice-minutes">{length}</p>
      {view.stars && session.kind !== 'discussion' && (
        <Star id={session.key} label={t('star', { name: nameOf(session, view, t).text })} />
      )}
    </li>
  )
}

function Who({
  session,
  view,
  flag,
}: {
  session: AgendaSession
  view: ProgrammeView
  flag: React.ReactNode
}) {
  const { t } = view
  const [first, ...others] = session.people
  const title = session.title && inLanguage(session.title, view.locale)
  if (!title && first && others.length === 0)
    return (
      <>
        <h3 className="voice-name">
          {first.role === 'moderator' && `${t('roles.moderator')}: `}
          <SessionLink session={session} view={view}>
            {stageName(first)}
          </SessionLink>{' '}
          {flag}
        </h3>
        <PersonWork person={first} view={view} />
      </>
    )
  const everyone = session.kind === 'discussion' && session.people.length === 0 && t('everyone')
  return (
    <>
      {title && (
        <h3 className="voice-name" lang={title.lang}>
          <SessionLink session={session} view={view}>
            {title.text}
          </SessionLink>{' '}
          {flag}
        </h3>
      )}
      {!title && everyone && (
        <p className="voice-name">
          {everyone} {flag}
        </p>
      )}
      {!title && !everyone && flag}
      {session.people.length > 0 && (
        <ul className="people">
          {session.people.map((person) => (
            <PersonLine
              key={person.key}
              person={person}
              view={view}
              {...(person.role === 'moderator' || person.role === 'host'
                ? { role: t(`roles.${person.role}`) }
                : {})}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** "Jetzt, noch 7 Min.": colour is never the only sign. */
export function NowFlag({ session, view }: { session: AgendaSession; view: ProgrammeView }) {
  const { t } = view
  if (!view.at || !session.end) return null
  return <span className="now-flag">{t('nowLeft', { count: minutesBetween(view.at, session.end) })}</span>
}
