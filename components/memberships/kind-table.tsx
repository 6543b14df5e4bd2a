import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { words } from '@/lib/localized'
import type { KindRow } from '@/lib/memberships/kinds/queries'
import { entryOf } from '@/lib/memberships/kinds/rule'
import { euros } from '@/lib/money'
import { localePath } from '@/lib/paths'

/** The kinds of a network: for whom, how many hold it, what it costs, how one gets in. */
export async function KindTable({ ctx, kinds }: { ctx: Ctx; kinds: KindRow[] }) {
  const t = await getTranslations('memberships')
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  return (
    <Table caption={t('kinds.title')} className="table-list">
      <thead>
        <tr>
          <Th>{t('kinds.name')}</Th>
          <Th numeric>{t('kinds.members')}</Th>
          <Th numeric>{t('kinds.dues')}</Th>
          <Th>{t('kinds.mandatesVotes')}</Th>
          <Th>{t('kinds.entry')}</Th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.id}>
            <NameCell href={`${list}/kinds/${kind.id}`} note={t(`kinds.holders.${kind.holder}`)}>
              {words(kind.name, ctx.locale)}
            </NameCell>
            <Td numeric data-label={t('kinds.members')}>
              <a href={`${list}?kind=${kind.id}&status=active`}>{kind.members}</a>
            </Td>
            <Td numeric data-label={t('kinds.dues')}>
              {euros(ctx.locale, kind.duesCents)}
            </Td>
            <Td data-label={t('kinds.mandatesVotes')}>
              {kind.mandateRules
                .map((rule) => `${rule.count}\u00a0×\u00a0${t(`mandates.${rule.kind}`)}`)
                .join(', ')}
              {kind.holder === 'person' && t('record.votesText', { count: kind.votes })}
            </Td>
            <Td data-label={t('kinds.entry')}>
              {t(`kinds.entries.${entryOf(kind)}`)}
              <span className="cell-second">
                {kind.form ? words(kind.form.title, ctx.locale) : !kind.open && t('kinds.noForm')}
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
