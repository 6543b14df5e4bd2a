import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Ctx } from '@/lib/access/context'
import { checkImport } from '@/lib/people/import/actions'
import { fields, fold } from '@/lib/people/import/fields'
import { type importRun, importSectors } from '@/lib/people/import/queries'

type Run = NonNullable<Awaited<ReturnType<typeof importRun>>>

/** What each column of the file says, guessed first, with what stands in its first rows. */
export async function ColumnsForm({ ctx, run }: { ctx: Ctx; run: Run }) {
  const [t, o, labels, sectors] = await Promise.all([
    getTranslations('imports'),
    getTranslations('organisations'),
    formLabels(),
    importSectors(ctx),
  ])
  const { head, sample } = run.report.table
  const same = (text: string) => text !== '' && head.filter((other) => fold(other) === fold(text)).length > 1
  const hint = (text: string, i: number) => {
    const values = sample.map((row) => row[i]).filter(Boolean)
    const shown =
      values.length > 0 ? t('mapping.sample', { values: values.join(' · ') }) : t('mapping.noSample')
    return same(text) ? `${t('mapping.twice')} ${shown}` : shown
  }
  const options = fields.map((value) => ({ value, label: t(`fields.${value}`) }))
  const known = (sector: string) =>
    o.has(`sectors.${sector}` as 'title') ? o(`sectors.${sector}` as 'title') : sector
  return (
    <Form
      action={checkImport}
      hidden={{ network: ctx.network.slug, run: run.id }}
      labels={labels}
      submit={t('mapping.submit')}
    >
      <Table caption={t('mapping.title')}>
        <thead>
          <tr>
            <Th>{t('mapping.inFile')}</Th>
            <Th>{t('mapping.means')}</Th>
          </tr>
        </thead>
        <tbody>
          {head.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; heads may be equal
            <tr key={i}>
              <NameCell note={hint(text, i)}>{text || t('mapping.unnamed')}</NameCell>
              <Td>
                <div className="w-176 md:w-256">
                  <SelectField
                    name={`columns.${i}`}
                    label={
                      <VisuallyHidden>{t('mapping.column', { number: i + 1, head: text })}</VisuallyHidden>
                    }
                    emptyLabel={t('mapping.nothing')}
                    defaultValue={run.mapping.columns[i] ?? ''}
                    options={options}
                  />
                </div>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <SelectField
        name="sector"
        label={t('mapping.sector')}
        hint={t('mapping.sectorHint')}
        defaultValue={run.mapping.sector}
        options={sectors.map((value) => ({ value, label: known(value) }))}
      />
    </Form>
  )
}
