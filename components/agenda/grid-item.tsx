import { classNames } from '@/components/ui/class-names'
import { phaseOf } from '@/lib/agenda/now'
import type { GridItem } from '@/lib/agenda/room-grid'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage } from '@/lib/localized'
import { SessionLink } from './session-link'
import { Star } from './star'
import { kindOf, minutesOf, type ProgrammeView, roomOf, starKeys, workOf } from './view'
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
      <ul className="grid-people">
        {item.sessions.flatMap((session) =>
          session.people.map((person) => {
            const role = item.block
              ? kindOf(session, view, t).text
              : person.role === 'moderator' || person.role === 'host'
                ? t(`roles.${person.role}`)
                : null
            const work = person.organisation
              ? inLanguage(person.organisation, view.locale)
              : workOf(person, view.locale)
            return (
              <li key={person.key}>
                {role && `${role}: `}
                {stageName(person)}
                {work && (
                  <span lang={work.lang} className="grid-work">
                    {work.text}
                  </span>
                )}
              </li>
            )
          }),
        )}
      </ul>
      {view.stars && <Star id={starKeys(item.sessions)} label={t('star', { name: title.text })} />}
    </td>
  )
}
