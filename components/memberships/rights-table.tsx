import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import type { Claims, RightsChange } from '@/lib/standing/rule-change'

/** Whose rights change, from what to what. */
export async function RightsTable({ ctx, changes }: { ctx: Ctx; changes: RightsChange[] }) {
  const t = await getTranslations('memberships.effects')
  const say = ({ access, price, votes }: Claims) =>
    t('rights', { access: access ? 'yes' : 'no', price: price ? 'yes' : 'no', votes })
  return (
    <Table caption={t('rightsTitle')} wide>
      <thead>
        <tr>
          <Th>{t('person')}</Th>
          <Th>{t('before')}</Th>
          <Th>{t('after')}</Th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, name, from, to }) => (
          <tr key={id}>
            <NameCell href={localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${id}`)}>
              {name}
            </NameCell>
            <Td>{say(from)}</Td>
            <Td>
              <b>{say(to)}</b>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
