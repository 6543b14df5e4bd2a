import { getTranslations } from 'next-intl/server'
import { Pagination } from '@/components/ui/pagination'

type Props = { root: string; query: Record<string, string>; page: number; size: number; total: number }

/** An address with what is not empty of a query. */
export const withQuery = (root: string, query: Record<string, string>) => {
  const said = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString()
  return said ? `${root}?${said}` : root
}

/** Where in a list of several pages the reader stands; nothing when one page holds it all. */
export async function Pager({ root, query, page, size, total }: Props) {
  if (total <= size && page === 1) return null
  const t = await getTranslations('common.pages')
  const to = (wanted: number) => withQuery(root, { ...query, page: wanted > 1 ? String(wanted) : '' })
  const first = Math.min(total, (page - 1) * size + 1)
  const last = Math.min(total, page * size)
  return (
    <Pagination
      label={t('label')}
      words={t('words', { from: first, to: last, total })}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t('previous') } } : {})}
      {...(last < total ? { next: { href: to(page + 1), label: t('next') } } : {})}
    />
  )
}
