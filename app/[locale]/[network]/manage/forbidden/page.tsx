import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access'))('forbidden.title') }
}

/** Told only to people with some role here; to everybody else the office is not there. */
export default async function Forbidden({ params }: Props) {
  const ctx = await siteContext(params)
  const root = `/${ctx.network.slug}`
  if (ctx.actor.kind === 'visitor') redirect(localePath(ctx.locale, `/sign-in?next=${root}/manage`))
  if (ctx.actor.roles.length === 0) notFound()
  const t = await getTranslations('access')
  const office = can(ctx.actor, 'office.see')
  return (
    <ErrorPage
      code={403}
      title={t('forbidden.title')}
      text={t('forbidden.text', { roles: ctx.actor.roles.map((role) => t(`roles.${role}`)).join(', ') })}
      links={[
        ...(office ? [{ href: localePath(ctx.locale, `${root}/manage`), label: t('forbidden.back') }] : []),
        { href: localePath(ctx.locale, root), label: t('forbidden.site') },
      ]}
    />
  )
}
