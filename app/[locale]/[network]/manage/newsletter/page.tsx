import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { SubscriptionFilters } from '@/components/newsletter/subscription-filters'
import { SubscriptionTable } from '@/components/newsletter/subscription-table'
import { ButtonLink } from '@/components/ui/button-link'
import { countSubscriptions, listSubscriptions } from '@/lib/newsletter/queries'
import { subscriptionFilter } from '@/lib/newsletter/schema'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  return { title: t('office.title') }
}

export default async function NewsletterOffice({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'news.read')
  const t = await getTranslations('newsletter')
  const filter = subscriptionFilter.parse(await searchParams)
  const [counts, list] = await Promise.all([countSubscriptions(ctx), listSubscriptions(ctx, filter)])
  const { unconfirmed, unsubscribed, confirmed } = counts
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/newsletter`)
  return (
    <>
      <PageHead
        figure={confirmed}
        title={t('office.headTitle', { count: confirmed })}
        sub={t('office.sub', { unconfirmed, unsubscribed })}
        actions={
          <ButtonLink href={`${root}/topics`} variant="secondary">
            {t('office.topics')}
          </ButtonLink>
        }
      />
      <SubscriptionFilters ctx={ctx} filter={filter} counts={counts} root={root} />
      <SubscriptionTable ctx={ctx} filter={filter} list={list} root={root} />
    </>
  )
}
