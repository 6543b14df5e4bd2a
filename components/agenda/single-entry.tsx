import { classNames } from '@/components/ui/class-names'
import { ClockTime } from '@/components/ui/clock-time'
import { Figure } from '@/components/ui/figure'
import { longWord } from '@/components/ui/long-word'
import { phaseOf } from '@/lib/agenda/now'
import type { AgendaPerson, Entry } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage } from '@/lib/localized'
import { PersonWork } from './person-line'
import { SessionLink } from './session-link'
import { MetaLine, metaOf } from './session-meta'
import { Star } from './star'
import { blurbOf, clockOf, entryAnchor, kindOf, minutesOf, nameOf, type ProgrammeView, roomOf } from './view'
import { NowFlag } from './voice'
import { Words } from './words'

type Props = { entry: Entry; view: ProgrammeView; parallel: boolean; solo: boolean }

/** A session on its own: the hour, its title, who is on stage. `parallel`: the hour above is its hour too. */
export function SingleEntry({ entry, view, parallel, solo }: Props) {
  const { t } = view
  const [session] = entry.sessions
  if (!session) return null
  const phase = view.at ? phaseOf(entry, view.at) : 'coming'
  const title = session.title ? inLanguage(session.title, view.locale) : kindOf(session, view, t)
  const look = classNames(
    'agenda-block block-single',
    parallel && 'block-parallel',
    phase === 'past' && 'is-past',
    phase === 'now' && 'is-now',
    solo && 'block-solo',
  )
  const numbered = entry.number === null ? null : `${entry.label} ${entry.number}`
  const room = roomOf(session, view)
  const minutes = minutesOf(entry)
  const blurb = blurbOf(session, view.locale)
  const plain = session.kind === 'update' || session.kind === 'other' || session.kind === 'assembly_item'
  const kind = session.label || !plain ? kindOf(session, view, t) : null
  return (
    <section className={look} id={entryAnchor(entry)} aria-labelledby={`h-${session.key}`}>
      <div className="block-head">
        <div className="block-figure">
          {entry.start && <ClockTime {...clockOf(entry.start, view)} size="xl" />}
          {!entry.start && numbered && (
            <Figure value={entry.number} unit={entry.label} size="xl" label={numbered} />
          )}
        </div>
        <div>
          {(numbered && entry.start) || (kind && session.title) ? (
            <p className="block-line">
              {numbered && entry.start && <b>{numbered}</b>}
              {kind && session.title && (
                <b>
                  <Words said={kind} />
                </b>
              )}
            </p>
          ) : null}
          <h2 id={`h-${session.key}`} lang={title.lang} className={longWord(title.text)}>
            <SessionLink session={session} view={view}>
              {title.text}
            </SessionLink>
          </h2>
          {session.subtitle && (
            <p className="block-subtitle">
              <Words said={inLanguage(session.subtitle, view.locale)} />
            </p>
          )}
          <p className="block-note">
            {minutes !== null && t(phase === 'past' ? 'over' : 'minutesLong', { count: minutes })}
            {room && (
              <>
                {minutes !== null && ', '}
                <Words said={inLanguage(room, view.locale)} />
              </>
            )}
            {phase === 'now' && <NowFlag session={session} view={view} />}
          </p>
          <MetaLine metas={metaOf(session, view)} />
          {blurb && (
            <p className="block-context">
              <Words said={blurb} />
            </p>
          )}
        </div>
        {view.stars && <Star id={session.key} label={t('star', { name: nameOf(session, view, t).text })} />}
      </div>
      {session.people.length > 0 && <OnStage people={session.people} view={view} />}
    </section>
  )
}

/** Who is on stage, each role named once. */
function OnStage({ people, view }: { people: AgendaPerson[]; view: ProgrammeView }) {
  const { t } = view
  return (
    <ul className="voices on-stage">
      {people.map((person, i) => (
        <li key={person.key} className="voice">
          <div className="voice-time" />
          <p className="voice-role">
            <span className={person.role === people[i - 1]?.role ? 'visually-hidden' : undefined}>
              {t(`roles.${person.role}`)}
            </span>
          </p>
          <div className="voice-who">
            <h3 className="voice-name">{stageName(person)}</h3>
            <PersonWork person={person} view={view} />
          </div>
        </li>
      ))}
    </ul>
  )
}
