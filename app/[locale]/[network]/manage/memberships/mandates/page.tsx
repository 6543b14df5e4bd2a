import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficeListPage } from '@/components/office/list/office-list'
import { localePath } from '@/lib/paths'
import { mandates } from '@/lib/standing/list/mandates/list'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('office'))('list.mandates.title') }
}

/** Mandates are named by institutions; from here the way leads to those that have free ones. */
export default async function Mandates({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.read')
  const t = await getTranslations('office')
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/memberships`)
  const free = <a href={`${root}?mandates=free`}>{t('list.mandates.free')}</a>
  return <OfficeListPage ctx={ctx} list={mandates} query={await searchParams} actions={free} first={free} />
}
