import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficeListPage } from '@/components/office/list/office-list'
import { ButtonLink } from '@/components/ui/button-link'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { organisations } from '@/lib/standing/list/organisations/list'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.organisations.title') }
}

export default async function Organisations({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const t = await getTranslations('office')
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/organisations`)
  const add = can(ctx.actor, 'people.write') && (
    <ButtonLink href={`${root}/new`}>{t('list.organisations.add')}</ButtonLink>
  )
  return (
    <OfficeListPage ctx={ctx} list={organisations} query={await searchParams} actions={add} first={add} />
  )
}
