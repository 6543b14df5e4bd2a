import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Marked } from '@/components/office/palette/marked'
import { EmptyState } from '@/components/ui/empty-state'
import { officeContext } from '../context'
import { find } from './find'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('search.title') }
}

/** The same as the palette, as a page: for the search field without scripts. */
export default async function Search({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'office.see')
  const { q: asked } = await searchParams
  const q = typeof asked === 'string' ? asked.trim() : ''
  const [t, groups] = await Promise.all([getTranslations('office.search'), find(ctx, q)])
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <>
      <PageHead
        {...(q ? { figure: count } : {})}
        title={q ? t('for', { q }) : t('title')}
        sub={q ? undefined : t('start')}
      />
      {count === 0 && <EmptyState title={t('nothing')} text={t('nothingText')} />}
      {groups.map(({ key, label, hits }) => (
        <Section key={key} title={label}>
          <ul className="found">
            {hits.map((hit) => (
              <li key={hit.href}>
                <a href={hit.href}>
                  <Marked text={hit.title} q={q} />
                </a>
                {hit.note && (
                  <span>
                    <Marked text={hit.note} q={q} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
