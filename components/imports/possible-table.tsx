import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/form/select-field'
import { Table, Td, Th } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { localePath } from '@/lib/paths'
import { problemWords } from '@/lib/people/import/problem-words'
import type { Possible } from '@/lib/people/import/state'

/** Rows that may be somebody whom the network knows, each with a choice of its own. */
export async function PossibleTable({ ctx, rows }: { ctx: Ctx; rows: Possible[] }) {
  const t = await getTranslations('imports')
  const words = translator(ctx.locale, ctx.network.tone, 'imports')
  const people = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  return (
    <Table caption={t('possible.title')} wide>
      <thead>
        <tr>
          <Th numeric>{t('problems.row')}</Th>
          <Th>{t('problems.name')}</Th>
          <Th>{t('problems.problem')}</Th>
          <Th>{t('possible.choice')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, problem, personId, choices }) => (
          <tr key={row}>
            <Th scope="row" numeric>
              {row}
            </Th>
            <Td>{name}</Td>
            <Td>
              {problemWords(words, problem)}{' '}
              {personId && <a href={`${people}/${personId}`}>{t('possible.known')}</a>}
            </Td>
            <Td>
              <div className="w-176">
                <SelectField
                  name={`choices.${row}`}
                  label={<VisuallyHidden>{t('possible.rowChoice', { row, name })}</VisuallyHidden>}
                  emptyLabel={t('possible.asAll')}
                  defaultValue=""
                  options={choices.map((value) => ({ value, label: t(`possible.short.${value}`) }))}
                />
              </div>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
