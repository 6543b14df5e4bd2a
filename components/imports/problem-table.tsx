import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { Problem } from '@/lib/people/import/draft'
import { problemWords } from '@/lib/people/import/problem-words'

type Row = { row: number; name?: string; problems: Problem[] }

/** Refused rows, each with all that is wrong with it, in words. */
export async function ProblemTable({ ctx, rows }: { ctx: Ctx; rows: Row[] }) {
  const t = await getTranslations('imports.problems')
  const words = translator(ctx.locale, ctx.network.tone, 'imports')
  const named = rows.some(({ name }) => name !== undefined)
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Th numeric>{t('row')}</Th>
          {named && <Th>{t('name')}</Th>}
          <Th>{t('problem')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, problems }) => (
          <tr key={row}>
            <Th scope="row" numeric>
              {row}
            </Th>
            {named && <Td>{name || t('noName')}</Td>}
            <Td>
              {problems.map((problem) => {
                const said = problemWords(words, problem)
                return (
                  <span key={said} className="block">
                    {said}
                  </span>
                )
              })}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
