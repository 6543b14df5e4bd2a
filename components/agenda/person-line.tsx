import type { AgendaPerson } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { inLanguage } from '@/lib/localized'
import { type AgendaView, workOf } from './view'
import { Words } from './words'

/** Function and organisation as of that day, and under it what the network adds. */
export function PersonWork({ person, view }: { person: AgendaPerson; view: AgendaView }) {
  const work = workOf(person, view.locale)
  const remark = person.remark && inLanguage(person.remark, view.locale)
  if (!work && !remark) return null
  return (
    <p className="person-work">
      {work && <Words said={work} />}
      {remark && (
        <span className="person-remark" lang={remark.lang}>
          {remark.text}
        </span>
      )}
    </p>
  )
}

type Props = { person: AgendaPerson; view: AgendaView; role?: string }

/** Somebody among several, or below a title: name, then work. */
export function PersonLine({ person, view, role }: Props) {
  return (
    <li>
      <p className="person-name">
        {role && <span className="person-role">{role}: </span>}
        {stageName(person)}
      </p>
      <PersonWork person={person} view={view} />
    </li>
  )
}
