import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { listName } from '@/lib/people/name'
import type { peopleList } from '@/lib/people/queries'
import { standingsOf } from '@/lib/standing/queries'
import { standingWords } from './standing-words'

type Person = Awaited<ReturnType<typeof peopleList>>['people'][number]

/** The network's people as rows. Without `people.read` only names and organisations. */
export async function PeopleTable({ ctx, people }: { ctx: Ctx; people: Person[] }) {
  const t = await getTranslations('people')
  const reads = can(ctx.actor, 'people.read')
  const standings = reads
    ? await standingsOf(
        ctx,
        people.map(({ id }) => id),
      )
    : new Map()
  return (
    <Table caption={t('title')} wide={reads}>
      <thead>
        <tr>
          <Th>{t('table.name')}</Th>
          <Th>{t('table.work')}</Th>
          {reads && (
            <>
              <Th>{t('table.address')}</Th>
              <Th>{t('table.standing')}</Th>
              <Th>{t('table.signsIn')}</Th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <NameCell
              {...(reads
                ? { href: localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${person.id}`) }
                : {})}
            >
              <span className="nowrap">{listName(person)}</span>
            </NameCell>
            <Td>
              {person.affiliations.map((work) => (
                <span key={work.organisation.id} className="flex">
                  {[work.function, work.organisation.name].filter(Boolean).join(', ')}
                </span>
              ))}
            </Td>
            {reads && (
              <>
                <Td>{person.address}</Td>
                <Td>{standingWords(t, standings.get(person.id))}</Td>
                <Td>{person.signsIn ? t('hasLogin') : t('noLogin')}</Td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
