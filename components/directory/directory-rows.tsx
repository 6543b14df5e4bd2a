import { getTranslations } from 'next-intl/server'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { DirectoryEntry } from '@/lib/people/directory/entry'
import { fullName } from '@/lib/people/name'
import { workWords } from './work-line'

/** The letter under which a family name stands: Ünal under U, Çelik under C. */
const letterOf = ({ familyName }: DirectoryEntry) =>
  familyName.normalize('NFD').charAt(0).toLocaleUpperCase('de')

/** People by family name, each letter set once as a figure. */
export async function DirectoryRows({ ctx, people }: { ctx: Ctx; people: DirectoryEntry[] }) {
  const t = await getTranslations('directory')
  return (
    <Rows>
      {people.map((person, i) => {
        const letter = letterOf(person)
        const former = people[i - 1]
        const first = !former || letterOf(former) !== letter
        return (
          <Row
            key={person.id}
            figure={first ? <Figure value={letter} size="l" /> : <span />}
            title={fullName(person)}
            href={localePath(ctx.locale, `/${ctx.network.slug}/directory/${person.id}`)}
            text={person.work.map(workWords).join('; ')}
          >
            {person.offers && <Told name={t('offers')} words={person.offers} />}
            {person.seeks && <Told name={t('seeks')} words={person.seeks} />}
            {person.topics.length > 0 && <p className="row-text muted">{person.topics.join(', ')}</p>}
          </Row>
        )
      })}
    </Rows>
  )
}

const Told = ({ name, words }: { name: string; words: string }) => (
  <p className="row-text">
    <b>{name}: </b>
    {words}
  </p>
)
