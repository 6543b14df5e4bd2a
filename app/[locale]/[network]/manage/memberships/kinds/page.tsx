import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { KindTable } from '@/components/memberships/kind-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { kindList } from '@/lib/memberships/kinds/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memberships'))('kinds.title') }
}

export default async function Kinds({ params }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const [t, c, kinds] = await Promise.all([
    getTranslations('memberships'),
    getTranslations('common'),
    kindList(ctx),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const add = can(ctx.actor, 'people.write') && (
    <ButtonLink href={`${list}/kinds/new`}>{t('kinds.add')}</ButtonLink>
  )
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: t('record.title') }, { label: t('kinds.title') }]}
          />
        }
        title={t('kinds.title')}
        sub={t('kinds.sub')}
        actions={kinds.length > 0 && add}
      />
      {kinds.length > 0 ? (
        <KindTable ctx={ctx} kinds={kinds} />
      ) : (
        <EmptyState level={2} title={t('kinds.empty')} text={t('kinds.emptyText')} action={add} />
      )}
    </>
  )
}
