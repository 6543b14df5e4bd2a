import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { can } from '@/lib/access/context'
import type { DeskLine } from '@/lib/groups/leading/queries'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { localePath } from '@/lib/paths'
import { spanWords } from '../span-words'
import { here, type Place } from './place'

/** Who is in the group, leads first, and who was; each with role and term. */
export async function DeskPeople({ place }: { place: Place }) {
  const t = await getTranslations('groups.desk')
  const { inside, past } = place.group
  return (
    <>
      {inside.length === 0 && <p className="muted">{t('nobody')}</p>}
      {inside.length > 0 && <PeopleTable place={place} lines={inside} caption={t('people')} />}
      {past.length > 0 && (
        <details className="mt-24">
          <summary>{t('past')}</summary>
          <div className="mt-16">
            <PeopleTable place={place} lines={past} caption={t('past')} />
          </div>
        </details>
      )}
    </>
  )
}

type TableProps = { place: Place; lines: DeskLine[]; caption: string }

async function PeopleTable({ place, lines, caption }: TableProps) {
  const [t, g] = await Promise.all([getTranslations('groups.desk'), getTranslations('groups')])
  const { ctx, desk } = place
  const office = desk === 'office' && can(ctx.actor, 'people.read')
  const writes = desk === 'lead' || can(ctx.actor, 'people.write')
  const record = (id: string) => localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${id}`)
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{t('name')}</Th>
          <Th>{t('role')}</Th>
          <Th>{t('term')}</Th>
          {writes && (
            <Th>
              <span className="visually-hidden">{t('change')}</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <NameCell
              {...(office && line.personId ? { href: record(line.personId) } : {})}
              note={line.personId ? line.work.join('; ') || null : t('byName')}
            >
              {line.name}
            </NameCell>
            <Td>
              {g(`roles.${line.role}`)}
              {line.organisation && (
                <span className="cell-second">{g('for', { organisation: line.organisation.name })}</span>
              )}
            </Td>
            <Td>{spanWords(g, ctx.locale, line.from, line.to, todayIn(ctx)) || '–'}</Td>
            {writes && (
              <Td>
                <a
                  href={here(place, `?edit=${line.id}#term`)}
                  aria-label={t('changeOf', { name: line.name })}
                >
                  {t('change')}
                </a>
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
