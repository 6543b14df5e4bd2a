import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteShell } from '@/components/layout/site-shell'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { networkAccount } from './account'
import { networkBrand } from './brand'
import { frameWords, isBelow } from './frame-words'

/** The frame of a network's site: its ways, the reader's account, its legal pages. */
export async function SiteFrame({ ctx, children }: { ctx: Ctx; children: ReactNode }) {
  const root = `/${ctx.network.slug}`
  const { t, path, ...words } = await frameWords(ctx.locale, root)
  const n = await getTranslations('networks')
  const to = (way: string) => localePath(ctx.locale, `${root}/${way}`)
  // Members find each other; whoever is none finds the way in.
  const own = ctx.actor.standing.member
    ? (['directory', 'newsletter'] as const)
    : (['newsletter', 'join'] as const)
  const ways = ['events', 'news', 'groups', ...own] as const
  return (
    <SiteShell
      {...words}
      brand={networkBrand(ctx)}
      nav={{
        label: t('mainNavigation'),
        items: ways.map((way) => ({
          href: to(way),
          label: n(`ways.${way}`),
          current: isBelow(path, `${root}/${way}`),
        })),
      }}
      account={await networkAccount(ctx, path)}
      footer={{
        label: t('footer'),
        links: [
          { href: to('imprint'), label: n('legal.imprint') },
          { href: to('privacy'), label: n('legal.privacy') },
          { href: to('accessibility'), label: n('legal.accessibility') },
          { href: localePath(ctx.locale, '/'), label: t('allNetworks') },
        ],
      }}
      {...(ctx.network.demo ? { demoNote: t('demoNote') } : {})}
    >
      {children}
    </SiteShell>
  )
}
