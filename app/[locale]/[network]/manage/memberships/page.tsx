import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficeListPage } from '@/components/office/list/office-list'
import { ButtonLink } from '@/components/ui/button-link'
import { LinkAlone } from '@/components/ui/link-alone'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { memberships } from '@/lib/standing/list/memberships/list'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.memberships.title') }
}

export default async function Memberships({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const [t, m] = await Promise.all([getTranslations('office'), getTranslations('memberships')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const add = can(ctx.actor, 'people.write') && (
    <ButtonLink href={`${root}/new`}>{t('list.memberships.add')}</ButtonLink>
  )
  const actions = (
    <>
      <LinkAlone href={`${root}/kinds`}>{m('kinds.title')}</LinkAlone>
      <LinkAlone href={`${root}/positions`}>{m('positionsPage.title')}</LinkAlone>
      {add}
    </>
  )
  return (
    <OfficeListPage ctx={ctx} list={memberships} query={await searchParams} actions={actions} first={add} />
  )
}
