import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { changedIn, type KindRule } from '@/lib/memberships/kinds/rule'
import { ruleWords } from './rule-words'

/** One rule in words; or two side by side, and only where they differ. */
export async function RuleTable({ ctx, rules: [before, after] }: { ctx: Ctx; rules: [KindRule, KindRule?] }) {
  const [t, was, is] = await Promise.all([
    getTranslations('memberships.effects'),
    ruleWords(ctx.locale, before),
    after && ruleWords(ctx.locale, after),
  ])
  const parts = after ? changedIn(before, after) : (Object.keys(before) as (keyof KindRule)[])
  return (
    <Table caption={t('rules')} wide={Boolean(is)}>
      {is && (
        <thead>
          <tr>
            <Th>{t('rule')}</Th>
            <Th>{t('before')}</Th>
            <Th>{t('after')}</Th>
          </tr>
        </thead>
      )}
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <NameCell>{t(`names.${part}`)}</NameCell>
            <Td>{was[part]}</Td>
            {is && <Td>{is[part]}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
