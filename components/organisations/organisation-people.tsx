import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { listName } from '@/lib/people/name'
import type { OrganisationRecord } from './organisation-facts'

/** Who works and worked there, as dated rows. */
export async function OrganisationPeople({
  ctx,
  organisation,
}: {
  ctx: Ctx
  organisation: OrganisationRecord
}) {
  const [t, p] = await Promise.all([getTranslations('organisations.record'), getTranslations('people')])
  if (organisation.affiliations.length === 0) return <p className="muted">{t('nobody')}</p>
  const day = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  return (
    <Table caption={t('people')}>
      <thead>
        <tr>
          <Th>{p('table.name')}</Th>
          <Th>{p('form.function')}</Th>
          <Th>{p('record.time')}</Th>
        </tr>
      </thead>
      <tbody>
        {organisation.affiliations.map((work) => (
          <tr key={work.id}>
            <NameCell
              href={localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${work.person.id}`)}
              note={work.coordinates ? p('record.coordinates') : undefined}
            >
              {listName(work.person)}
            </NameCell>
            <Td>{work.function}</Td>
            <Td>
              {work.to
                ? p('record.span', { from: day(work.from), to: day(work.to) })
                : p('record.since', { date: day(work.from) })}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
