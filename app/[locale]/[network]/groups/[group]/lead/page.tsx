import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GroupDesk } from '@/components/groups/desk/desk'
import { askedOf } from '@/components/groups/desk/place'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { desk } from '@/lib/groups/leading/queries'
import { mayManage } from '@/lib/groups/policy'
import { inLanguage } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; group: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups.desk'))('title'), robots: { index: false } }
}

/** A group as its leads look after it. Nobody else learns that there is such a page. */
export default async function LeadPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { group: slug } = await params
  const to = `/${ctx.network.slug}/groups/${slug}`
  const group = await desk(ctx, { slug })
  if (!group) notFound()
  if (ctx.actor.kind === 'visitor') redirect(localePath(ctx.locale, `/sign-in?next=${to}/lead`))
  if (!mayManage(ctx.actor, group)) notFound()
  const [t, g, c, query] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('groups'),
    getTranslations('common'),
    searchParams,
  ])
  const name = inLanguage(group.name, ctx.locale)
  return (
    <>
      <SitePageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: localePath(ctx.locale, `/${ctx.network.slug}/groups`), label: g('title') },
              { href: localePath(ctx.locale, to), label: name.text },
              { label: t('title') },
            ]}
          />
        }
        title={name.text}
        {...(name.lang ? { lang: name.lang } : {})}
        lead={t('sub')}
      >
        <LinkAlone href={localePath(ctx.locale, to)}>{t('toPage')}</LinkAlone>
      </SitePageHead>
      <GroupDesk place={{ ctx, group, desk: 'lead', asked: askedOf(query) }} done={query.done} />
    </>
  )
}
