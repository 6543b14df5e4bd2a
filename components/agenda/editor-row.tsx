import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { ClockTime } from '@/components/ui/clock-time'
import { StateIcon } from '@/components/ui/state-icon'
import { Td } from '@/components/ui/table'
import type { AgendaBlock, AgendaSession, Entry } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage, words } from '@/lib/localized'
import { ArrangeButtons } from './arrange-buttons'
import { type EditorView, entryName, movePath, openWarningOf, sessionPath } from './editor-view'
import { clockOf, kindOf, minutesOf, nameOf, roomOf } from './view'
import { Words } from './words'

type BlockProps = { entry: Entry; block: AgendaBlock; view: EditorView }

/** The head of a block in the list: number, subject, and what moves it as a whole. */
export function EditorBlockRow({ entry, block, view }: BlockProps) {
  const t = useTranslations('agenda')
  const name = entryName(entry, view, t)
  const number = entry.label ? `${entry.label} ${entry.number ?? ''}`.trim() : t('office.blockOf')
  return (
    <tr className="editor-block" id={`e-${block.id}`}>
      <Td>{entry.start && <ClockTime {...clockOf(entry.start, view)} size="s" />}</Td>
      <th scope="rowgroup" colSpan={view.agenda.rooms.length > 0 ? 2 : 1}>
        <span className="editor-kind">{number}</span>
        {view.writes ? <a href={`${view.path}/blocks/${block.id}`}>{name}</a> : name}
        {view.writes && (
          <a className="editor-add" href={`${view.path}/sessions/new?block=${block.id}`}>
            {t('office.addSession')}
          </a>
        )}
      </th>
      {view.writes && (
        <Td>
          <div className="arrange-row">
            <ArrangeButtons what="block" id={block.id} name={name} acts={['earlier', 'later']} />
            <MoveLink href={`${view.path}/blocks/${block.id}/move`} name={name} />
          </div>
        </Td>
      )}
    </tr>
  )
}

type SessionProps = { session: AgendaSession; view: EditorView; inside: boolean; top: number | undefined }

/** A session in the list: when, what and who, where, and what moves it. */
export function EditorSessionRow({ session, view, inside, top }: SessionProps) {
  const t = useTranslations('agenda')
  const kind = top && !session.label ? { text: `TOP ${top}` } : kindOf(session, view, t)
  const title = session.title && inLanguage(session.title, view.locale)
  const people = session.people.map(stageName).join(', ')
  const main = title ?? (people ? { text: people } : kind)
  const minutes = minutesOf(session)
  const room = roomOf(session, view)
  const warning = openWarningOf(session, view)
  const needsPeople = session.kind !== 'break' && session.kind !== 'discussion' && session.kind !== 'update'
  return (
    <tr className={classNames(inside && 'editor-inside', warning && 'is-warning')} id={`e-${session.id}`}>
      <Td className="nowrap">
        {session.start && <ClockTime {...clockOf(session.start, view)} size={inside ? 'xs' : 's'} />}
        {minutes !== null && <span className="editor-minutes">{t('minutes', { count: minutes })}</span>}
      </Td>
      <th scope="row">
        {main.text !== kind.text && (
          <span className="editor-kind">
            <Words said={kind} />
          </span>
        )}
        {view.writes ? (
          <a href={sessionPath(session, view)} lang={main.lang}>
            {main.text}
          </a>
        ) : (
          <Words said={main} />
        )}
        {title && people && <span className="cell-second">{people}</span>}
        {!people && needsPeople && <span className="cell-second">{t('office.nobody')}</span>}
        {warning && (
          <span className="cell-problem">
            <StateIcon state={warning.clash.kind === 'room' ? 'danger' : 'warning'} size={16} />
            {t(`office.clash.${warning.clash.kind}`)}
          </span>
        )}
      </th>
      {view.agenda.rooms.length > 0 && <Td>{room ? words(room, view.locale) : '–'}</Td>}
      {view.writes && (
        <Td>
          <div className="arrange-row">
            <ArrangeButtons
              what="session"
              id={session.id}
              name={nameOf(session, view, t).text}
              acts={session.start ? ['earlier', 'later', 'shorter', 'longer'] : ['earlier', 'later']}
            />
            <MoveLink href={movePath(session, view)} name={nameOf(session, view, t).text} />
          </div>
        </Td>
      )}
    </tr>
  )
}

/** The way to another time and room by fields. */
function MoveLink({ href, name }: { href: string; name: string }) {
  const t = useTranslations('editor.move')
  return (
    <a className="move-link" href={href}>
      {t('link')} <span className="visually-hidden">{name}</span>
    </a>
  )
}
