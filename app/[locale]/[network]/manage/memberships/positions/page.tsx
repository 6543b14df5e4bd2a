import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { PositionForm } from '@/components/memberships/position-form'
import { PositionRows } from '@/components/memberships/position-rows'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { holderAsked } from '@/lib/memberships/holders'
import { positionList } from '@/lib/memberships/positions/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memberships'))('positionsPage.title') }
}

/** Positions of the network with their terms: those of today, those to come, former ones; and a new one. */
export default async function Positions({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const asked = holderAsked.parse(await searchParams)
  const [t, m, c, positions] = await Promise.all([
    getTranslations('memberships.positionsPage'),
    getTranslations('memberships'),
    getTranslations('common'),
    positionList(ctx),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const sections = [
    ['held', positions.held],
    ['coming', positions.coming],
    ['former', positions.former],
  ] as const
  const edited = sections.flatMap(([, rows]) => rows).find(({ id }) => id === asked.edit)
  const none = sections.every(([, rows]) => rows.length === 0)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: list, label: m('record.title') }, { label: t('title') }]}
          />
        }
        title={t('title')}
        sub={t('sub')}
      />
      {none && <EmptyState level={2} title={t('empty')} text={t('emptyText')} />}
      {sections.map(
        ([name, rows]) =>
          rows.length > 0 && (
            <Section key={name} title={t(name)}>
              <PositionRows ctx={ctx} positions={rows} former={name === 'former'} />
            </Section>
          ),
      )}
      {can(ctx.actor, 'people.write') && (
        <Section id="form" title={t(edited ? 'correctTitle' : 'add')}>
          <PositionForm ctx={ctx} asked={asked} {...(edited ? { position: edited } : {})} />
        </Section>
      )}
    </>
  )
}
