import { getTranslations } from 'next-intl/server'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { AgendaSession } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { type AgendaView, workOf } from './view'
import { Words } from './words'

/** Who is on stage in a session, each with the way to their entry; `path` is the session's address. */
export async function StagePeople({
  session,
  view,
  path,
}: {
  session: AgendaSession
  view: AgendaView
  path: string
}) {
  const t = await getTranslations('agenda')
  return (
    <Rows more={<LinkAlone href={`${path}/people/new`}>{t('office.addPerson')}</LinkAlone>}>
      {session.people.map((person) => {
        const work = workOf(person, view.locale)
        return (
          <Row
            key={person.key}
            label={t(`roles.${person.role}`)}
            title={stageName(person)}
            href={`${path}/people/${person.id}`}
            text={work && <Words said={work} />}
          />
        )
      })}
    </Rows>
  )
}
