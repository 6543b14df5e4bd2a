import type { GridItem } from '@/lib/agenda/room-grid'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage } from '@/lib/localized'
import { SessionLink } from './session-link'
import { hasMore, kindOf, nameOf, type ProgrammeView, workOf } from './view'
import { Words } from './words'

/** Who is on stage in a cell of the grid; in a block each with what they do, which leads to that session. */
export function GridPeople({ item, view }: { item: GridItem; view: ProgrammeView }) {
  const { t } = view
  return (
    <ul className="grid-people">
      {item.sessions.flatMap((session) => {
        // A discussion of everybody has nobody to name: it stands here only where its page says more.
        if (item.block && session.people.length === 0)
          return view.path && hasMore(session, view)
            ? [
                <li key={session.key}>
                  <SessionLink session={session} view={view}>
                    <Words said={nameOf(session, view, t)} />
                  </SessionLink>
                </li>,
              ]
            : []
        return session.people.map((person, i) => {
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
              <SessionLink session={item.block && i === 0 ? session : null} view={view}>
                {role && `${role}: `}
                {stageName(person)}
              </SessionLink>
              {work && (
                <span lang={work.lang} className="grid-work">
                  {work.text}
                </span>
              )}
            </li>
          )
        })
      })}
    </ul>
  )
}
