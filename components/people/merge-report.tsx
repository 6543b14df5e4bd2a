import { getTranslations } from 'next-intl/server'
import { termWords } from '@/components/memberships/term-words'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'
import type { MergePreview } from '@/lib/standing/merge/queries'

/** What hangs on either, by kind; everything of the other moves. */
export async function MergeHanging({ preview }: { preview: MergePreview }) {
  const [t, k] = await Promise.all([getTranslations('people.merge'), getTranslations('people.merge.tables')])
  if (preview.hanging.length === 0) return <p className="muted">{t('nothingHangs')}</p>
  const named = (table: string) => {
    const key = table as 'Address'
    return k.has(key) ? k(key) : table
  }
  return (
    <Table caption={t('hanging')}>
      <thead>
        <tr>
          <Th>{t('what')}</Th>
          <Th numeric>{t('ofKeep', { name: fullName(preview.keep) })}</Th>
          <Th numeric>{t('ofOther', { name: fullName(preview.other) })}</Th>
        </tr>
      </thead>
      <tbody>
        {preview.hanging.map(({ table, keep, other }) => (
          <tr key={table}>
            <NameCell>{named(table)}</NameCell>
            <Td numeric>{keep}</Td>
            <Td numeric>{other}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What both have and one person can have only once: how it becomes one. */
export async function MergeUnited({ ctx, preview }: { ctx: Ctx; preview: MergePreview }) {
  const [t, k, m] = await Promise.all([
    getTranslations('people.merge'),
    getTranslations('people.merge.tables'),
    getTranslations('memberships'),
  ])
  if (preview.united.length === 0) return <p className="muted">{t('nothingUnited')}</p>
  const named = (table: string) => {
    const key = table as 'Address'
    return k.has(key) ? k(key) : table
  }
  return (
    <>
      <ul className="list-disc pl-24">
        {preview.united.map(({ table, id, how, name, span }) => (
          <li key={`${table} ${id}`}>
            {[
              named(table),
              [name, span && termWords(m, ctx.locale, span.from, span.to)].filter(Boolean).join(', '),
            ]
              .filter(Boolean)
              .join(': ')}
            . {t(`how.${how}`)}
          </li>
        ))}
      </ul>
      {preview.freed > 0 && <p className="mt-12">{t('freed', { count: preview.freed })}</p>}
    </>
  )
}
