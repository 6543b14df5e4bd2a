import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { unplaced } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage, words } from '@/lib/localized'
import { type EditorView, sessionPath } from './editor-view'
import { kindOf, nameOf } from './view'
import { Words } from './words'

/** Beside the working copy: what has no time yet, blocks without sessions, rooms. */
export function EditorSide({ view }: { view: EditorView }) {
  const t = useTranslations('agenda')
  const waiting = unplaced(view.agenda)
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
              <li key={session.key} id={`e-${session.id}`}>
                <span className="editor-kind">
                  <Words said={kindOf(session, view, t)} />
                </span>
                {view.writes ? (
                  <a href={sessionPath(session, view)}>
                    <Words said={nameOf(session, view, t)} />
                  </a>
                ) : (
                  <Words said={nameOf(session, view, t)} />
                )}
                {session.title && session.people.length > 0 && (
                  <span className="cell-second">{session.people.map(stageName).join(', ')}</span>
                )}
              </li>
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
    </aside>
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
