import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Figure } from '@/components/ui/figure'
import type { AgendaSession } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage, words } from '@/lib/localized'
import { Grip, useItemFacts } from './editor-item'
import { type EditorView, movePath, sessionPath, waitingIn } from './editor-view'
import { kindOf, nameOf } from './view'
import { Words } from './words'

type Props = { view: EditorView; children?: ReactNode }

/** Beside the working copy: what has no time yet, blocks without sessions, rooms, tracks. */
export function EditorSide({ view, children }: Props) {
  const t = useTranslations('agenda')
  const waiting = waitingIn(view)
  const empty = view.agenda.blocks.filter(
    (block) => !view.agenda.sessions.some((s) => s.blockKey === block.key),
  )
  return (
    <aside className="editor-side">
      {waiting.length > 0 && (
        <section>
          <h2 className="editor-side-head">
            <Figure value={waiting.length} size="l" label={String(waiting.length)} />{' '}
            {t('office.unplaced', { count: waiting.length })}
          </h2>
          <ul className="unplaced">
            {waiting.map((session) => (
              <Waiting key={session.key} session={session} view={view} />
            ))}
          </ul>
          <p className="small muted">{t('office.unplacedNote')}</p>
        </section>
      )}
      {empty.length > 0 && (
        <section>
          <h2>{t('office.blocksEmpty')}</h2>
          <ul className="unplaced">
            {empty.map((block) => (
              <li key={block.key} id={`e-${block.id}`}>
                {view.writes ? (
                  <>
                    <a href={`${view.path}/blocks/${block.id}`}>{words(block.subject, view.locale)}</a>
                    <a className="cell-second" href={`${view.path}/sessions/new?block=${block.id}`}>
                      {t('office.addSession')}
                    </a>
                  </>
                ) : (
                  words(block.subject, view.locale)
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rooms view={view} />
      <Tracks view={view} />
      {children}
    </aside>
  )
}

/** A session without a time: to be dragged into the grid, or placed by fields. */
function Waiting({ session, view }: { session: AgendaSession; view: EditorView }) {
  const t = useTranslations('agenda')
  const move = useTranslations('editor.move')
  const facts = useItemFacts(session, view)
  const name = nameOf(session, view, t)
  return (
    <li id={`e-${session.id}`} className="waiting" {...(view.writes ? facts : {})}>
      <span className="editor-kind">
        <Words said={kindOf(session, view, t)} />
      </span>
      {view.writes ? (
        <a href={sessionPath(session, view)} lang={name.lang}>
          {name.text}
        </a>
      ) : (
        <Words said={name} />
      )}
      {session.title && session.people.length > 0 && (
        <span className="cell-second">{session.people.map(stageName).join(', ')}</span>
      )}
      {view.writes && (
        <a className="cell-second" href={movePath(session, view)}>
          {move('place')} <span className="visually-hidden">{name.text}</span>
        </a>
      )}
      {view.writes && (
        <span className="item-tools">
          <Grip session={session} view={view} />
        </span>
      )}
    </li>
  )
}

function Tracks({ view }: { view: EditorView }) {
  const t = useTranslations('editor.tracks')
  const { tracks } = view.agenda
  if (tracks.length === 0 && !view.writes) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className="unplaced">
        {tracks.map((track) => {
          const name = inLanguage(track.name, view.locale)
          return (
            <li key={track.key}>
              {view.writes ? (
                <a href={`${view.path}/tracks/${track.id}`} lang={name.lang}>
                  {name.text}
                </a>
              ) : (
                <Words said={name} />
              )}
            </li>
          )
        })}
      </ul>
      {view.writes && (
        <a className="link-alone" href={`${view.path}/tracks/new`}>
          {t('add')}
        </a>
      )}
    </section>
  )
}

function Rooms({ view }: { view: EditorView }) {
  const t = useTranslations('agenda')
  const { rooms } = view.agenda
  return (
    <section>
      <h2>{t('office.rooms')}</h2>
      {rooms.length === 0 && <p className="muted">{t('office.noRooms')}</p>}
      <ul className="unplaced">
        {rooms.map((room) => {
          const name = inLanguage(room.name, view.locale)
          return (
            <li key={room.key}>
              {view.writes ? (
                <a href={`${view.path}/rooms/${room.id}`} lang={name.lang}>
                  {name.text}
                </a>
              ) : (
                <Words said={name} />
              )}
              {room.capacity !== null && (
                <span className="cell-second">{t('grid.places', { count: room.capacity })}</span>
              )}
            </li>
          )
        })}
      </ul>
      {view.writes && (
        <a className="link-alone" href={`${view.path}/rooms/new`}>
          {t('office.addRoom')}
        </a>
      )}
    </section>
  )
}
