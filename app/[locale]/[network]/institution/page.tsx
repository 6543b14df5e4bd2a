import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Row, Rows } from '@/components/ui/rows'
import { institutionsOf } from '@/lib/memberships/coordination/queries'
import { localePath } from '@/lib/paths'
import { coordinatorContext } from './context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandates'))('mine.title'), robots: { index: false } }
}

/** The institutions that the reader coordinates; with one, that one. */
export default async function Institutions({ params }: Props) {
  const ctx = await coordinatorContext(params)
  const [t, institutions] = await Promise.all([getTranslations('mandates.mine'), institutionsOf(ctx)])
  const path = (id: string) => localePath(ctx.locale, `/${ctx.network.slug}/institution/${id}`)
  const [only, ...others] = institutions
  if (only && others.length === 0) redirect(path(only.id))
  return (
    <>
      <SitePageHead title={t('title')} lead={t('lead')} />
      <div className="wrap mt-48">
        <Rows>
          {institutions.map(({ id, name, parent }) => (
            <Row key={id} label={parent?.name} title={name} href={path(id)} level={2} />
          ))}
        </Rows>
      </div>
    </>
  )
}
