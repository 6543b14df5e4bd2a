import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'

type Case = {
  key: string
  title: string
  note?: string
  kind: string
  what: string
  since: Date | null
  href: string
  step: string
}

/** What waits, one row each, with the next step as a verb. */
export async function CaseTable({ ctx, cases }: { ctx: Ctx; cases: Case[] }) {
  const [t, c] = await Promise.all([getTranslations('office.today'), getTranslations('common')])
  const root = `/${ctx.network.slug}/manage`
  return (
    <Table caption={t('title', { count: cases.length })} wide>
      <thead>
        <tr>
          <Th>{t('case')}</Th>
          <Th>{t('kind')}</Th>
          <Th>{t('what')}</Th>
          <Th>{t('since')}</Th>
          <Th>{t('step')}</Th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.key}>
            <NameCell note={one.note}>{one.title}</NameCell>
            <Td>{one.kind}</Td>
            <Td>{one.what}</Td>
            <Td>{one.since ? shortDate(ctx.locale, ctx.network.zone, one.since) : c('none')}</Td>
            <Td className="cell-action">
              <a href={localePath(ctx.locale, root + one.href)}>{one.step}</a>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
