import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { AgendaPerson } from '@/lib/agenda/order'
import { stageName } from '@/lib/agenda/stage-name'
import { type Locale, words } from '@/lib/localized'
import { workOf } from './view'
import { Words } from './words'

/** Who is on stage in one session, in which role; function and organisation as of that day. */
export function SessionStage({
  people,
  locale,
  path,
}: {
  people: AgendaPerson[]
  locale: Locale
  path: string
}) {
  const t = useTranslations('agenda')
  if (people.length === 0) return null
  return (
    <Section title={t('session.people')}>
      <Rows more={<LinkAlone href={`${path}/people`}>{t('people.title')}</LinkAlone>}>
        {people.map((person) => {
          const work = workOf(person, locale)
          return (
            <Row
              key={person.key}
              label={t(`roles.${person.role}`)}
              title={stageName(person)}
              text={work && <Words said={work} />}
            >
              {person.remark && <p className="row-text secondary">{words(person.remark, locale)}</p>}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
