import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficeTable } from '@/components/groups/office-table'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/lib/access/context'
import { officeGroups } from '@/lib/groups/leading/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups.office'))('title') }
}

/** The groups of the network: those that run with who waits, and those that ended. */
export default async function Groups({ params }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const [t, { running, ended }] = await Promise.all([getTranslations('groups.office'), officeGroups(ctx)])
  const none = running.length + ended.length === 0
  const add = can(ctx.actor, 'people.write') && (
    <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/manage/groups/new`)}>
      {t('add')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} actions={!none && add} />
      {none && <EmptyState title={t('empty')} text={t('emptyText')} action={add} />}
      {running.length > 0 && <OfficeTable ctx={ctx} groups={running} caption={t('running')} />}
      {ended.length > 0 && (
        <Section stacked title={t('ended')}>
          <OfficeTable ctx={ctx} groups={ended} caption={t('ended')} />
        </Section>
      )}
    </>
  )
}
