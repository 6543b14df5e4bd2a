import { classNames } from '@/components/ui/class-names'
import { ClockTime } from '@/components/ui/clock-time'
import { Figure } from '@/components/ui/figure'
import { longWord } from '@/components/ui/long-word'
import { phaseOf } from '@/lib/agenda/now'
import type { AgendaBlock, Entry } from '@/lib/agenda/order'
import { tiesOf } from '@/lib/agenda/ties'
import { timeWords } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { BlockLinks } from './block-links'
import { MetaLine, sharedMeta } from './session-meta'
import { Star } from './star'
import { clockOf, entryAnchor, type ProgrammeView, roomOf, starKeys } from './view'
import { Voice } from './voice'
import { Words } from './words'

type Props = { entry: Entry & { block: AgendaBlock }; view: ProgrammeView; parallel: boolean }

/** A block: its subject once, then Impuls, Repliken and discussion in order. */
export function BlockEntry({ entry, view, parallel }: Props) {
  const { t } = view
  const { block, sessions } = entry
  const subject = inLanguage(block.subject, view.locale)
  const past = view.at !== null && phaseOf(entry, view.at) === 'past'
  const ties = tiesOf(sessions, view.agenda.sessions)
  const answered = new Set(ties.map((tie) => tie.answers?.key))
  const shared = sharedMeta(sessions, view)
  const numbered = entry.label && `${entry.label} ${entry.number ?? ''}`.trim()
  return (
    <section
      className={classNames('agenda-block', past && 'is-past', parallel && 'block-parallel')}
      id={entryAnchor(entry)}
      aria-labelledby={`h-${block.key}`}
    >
      <div className="block-head">
        <div className="block-figure">
          {entry.start && <ClockTime {...clockOf(entry.start, view)} size="xl" />}
          {!entry.start && entry.number !== null && (
            <Figure value={entry.number} unit={entry.label} size="xl" label={numbered ?? ''} />
          )}
        </div>
        <div>
          <BlockLine entry={entry} numbered={entry.start ? numbered : null} view={view} />
          <h2 id={`h-${block.key}`} lang={subject.lang} className={longWord(subject.text)}>
            {subject.text}
          </h2>
          {block.context && (
            <p className="block-context">
              <Words said={inLanguage(block.context, view.locale)} />
            </p>
          )}
          <BlockLinks block={block} view={view} />
          <MetaLine metas={shared} />
        </div>
        {view.stars && <Star id={starKeys(sessions)} label={t('star', { name: subject.text })} />}
      </div>
      <ol className="voices">
        {sessions.map((session, i) => (
          <Voice
            key={session.key}
            session={session}
            tie={ties[i] ?? { up: false, down: false, elbow: false, answers: null, named: false }}
            view={view}
            lead={session.kind === 'impuls' || answered.has(session.key)}
            timed={session.start?.getTime() !== entry.start?.getTime()}
            top={entry.tops[session.key]}
            shared={shared}
          />
        ))}
      </ol>
    </section>
  )
}

/** "TOP 1 bis 11:10 Uhr, Großer Saal". */
function BlockLine({
  entry,
  numbered,
  view,
}: {
  entry: Entry
  numbered: string | null
  view: ProgrammeView
}) {
  const { t } = view
  const rooms = new Set(entry.sessions.map((s) => s.roomKey))
  const [first] = entry.sessions
  const room = rooms.size === 1 && first ? roomOf(first, view) : null
  if (!numbered && !entry.end && !room) return null
  return (
    <p className="block-line">
      {numbered && <b>{numbered}</b>}
      <span>
        {entry.end && t('until', { time: timeWords(view.locale, view.zone, entry.end) })}
        {entry.end && room && ', '}
        {room && <Words said={inLanguage(room, view.locale)} />}
      </span>
    </p>
  )
}
