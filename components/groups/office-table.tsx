import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { OfficeGroup } from '@/lib/groups/leading/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { leadWords } from './lead-words'
import { spanWords } from './span-words'

type Props = { ctx: Ctx; groups: OfficeGroup[]; caption: string }

/** The office's list: kind, who leads, how many take part, how many wait, since when. */
export async function OfficeTable({ ctx, groups, caption }: Props) {
  const [t, o] = await Promise.all([getTranslations('groups'), getTranslations('groups.office')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/groups`)
  return (
    <Table caption={caption} wide>
      <thead>
        <tr>
          <Th>{o('name')}</Th>
          <Th numeric>{o('people')}</Th>
          <Th numeric>{o('waiting')}</Th>
          <Th>{o('leads')}</Th>
          <Th>{o('entry')}</Th>
          <Th>{o('span')}</Th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>
            <NameCell href={`${list}/${group.id}`} note={t(`kinds.${group.kind}`)}>
              {words(group.name, ctx.locale)}
            </NameCell>
            <Td numeric>{group._count.people}</Td>
            <Td numeric>
              {group.waiting > 0 ? <a href={`${list}/${group.id}#requests`}>{group.waiting}</a> : '–'}
            </Td>
            <Td>
              {group.people.length === 0 && <span className="muted">{o('noLead')}</span>}
              {group.people.map((lead) => (
                <span key={lead.id} className="block">
                  {leadWords(t, lead)}
                </span>
              ))}
            </Td>
            <Td>
              {o(`entries.${group.entry}`)}
              {!group.participants && <span className="cell-second">{o('withMembers')}</span>}
            </Td>
            <Td>{spanWords(t, ctx.locale, group.from, group.to)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
