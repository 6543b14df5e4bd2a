import { classNames } from '@/components/ui/class-names'
import { phaseOf } from '@/lib/agenda/now'
import type { GridItem } from '@/lib/agenda/room-grid'
import { inLanguage } from '@/lib/localized'
import { GridPeople } from './grid-people'
import { SessionLink } from './session-link'
import { MetaLine, metaOf, sharedMeta } from './session-meta'
import { Star } from './star'
import { kindOf, minutesOf, type ProgrammeView, roomOf, starKeys } from './view'
import { NowFlag } from './voice'
import { Words } from './words'

type Props = { item: GridItem; rowSpan: number; colSpan: number; view: ProgrammeView }

/** One cell of the room grid: format and length, title, people with their organisation. */
export function GridItemCell({ item, rowSpan, colSpan, view }: Props) {
  const { t } = view
  const [first] = item.sessions
  if (!first) return <td rowSpan={rowSpan} colSpan={colSpan} />
  const isBreak = !item.block && first.kind === 'break'
  const now = view.at !== null && phaseOf(item, view.at) === 'now'
  const look = classNames(
    'grid-item',
    isBreak ? 'grid-break' : item.across && 'grid-plenary',
    now && !isBreak && 'is-now',
  )
  const title = item.block
    ? inLanguage(item.block.subject, view.locale)
    : first.title
      ? inLanguage(first.title, view.locale)
      : kindOf(first, view, t)
  if (isBreak)
    return (
      <td rowSpan={rowSpan} colSpan={colSpan} className={look} lang={title.lang}>
        {title.text}
      </td>
    )
  const kind = item.block
    ? { text: item.label ? `${item.label} ${item.number ?? ''}`.trim() : t('block') }
    : kindOf(first, view, t)
  const room = item.across ? roomOf(first, view) : null
  return (
    <td rowSpan={rowSpan} colSpan={colSpan} className={look}>
      <p className="grid-kind">
        <b>
          <Words said={kind} />
        </b>{' '}
        {t('minutes', { count: minutesOf(item) ?? 0 })}
        {room && (
          <>
            , <Words said={inLanguage(room, view.locale)} />
          </>
        )}
      </p>
      <h3 lang={title.lang}>
        <SessionLink session={item.block ? null : first} view={view}>
          {title.text}
        </SessionLink>
      </h3>
      {now && <NowFlag session={{ ...first, end: item.end }} view={view} />}
      <GridPeople item={item} view={view} />
      <MetaLine metas={item.block ? sharedMeta(item.sessions, view) : metaOf(first, view)} />
      {view.stars && <Star id={starKeys(item.sessions)} label={t('star', { name: title.text })} />}
    </td>
  )
}
