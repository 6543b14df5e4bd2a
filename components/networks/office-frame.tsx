import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Menu } from '@/components/layout/menu'
import type { OfficeItem } from '@/components/layout/office-nav'
import { OfficeShell } from '@/components/layout/office-shell'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { networkAccount } from './account'
import { networkBrand } from './brand'
import { frameWords, isBelow } from './frame-words'

/** The ways of the office, in groups; each shows only with its ability. */
const ways = [
  [
    ['today', '', 'office.see'],
    ['people', '/people', 'people.names'],
    ['organisations', '/organisations', 'people.read'],
    ['memberships', '/memberships', 'people.read'],
    ['applications', '/applications', 'applications.read'],
    ['groups', '/groups', 'people.read'],
  ],
  [['events', '/events', 'events.read']],
  [
    ['news', '/news', 'news.read'],
    ['newsletter', '/newsletter', 'news.read'],
  ],
  [
    ['roles', '/roles', 'settings.read'],
    ['audit', '/audit', 'audit.area'],
    ['settings', '/settings', 'settings.read'],
  ],
] as const satisfies readonly (readonly [string, string, Ability])[][]

/** The frame of a network's office. */
export async function OfficeFrame({ ctx, children }: { ctx: Ctx; children: ReactNode }) {
  const root = `/${ctx.network.slug}/manage`
  const { t, path, languageSwitch, ...words } = await frameWords(ctx.locale, root)
  const o = await getTranslations('office')
  const here = (way: string) => (way === '' ? path === root : isBelow(path, root + way))
  const groups: OfficeItem[][] = ways
    .map((group) =>
      group
        .filter(([, , ability]) => can(ctx.actor, ability))
        .map(([name, way]) => ({
          href: localePath(ctx.locale, root + way),
          label: o(`ways.${name}`),
          current: here(way),
        })),
    )
    .filter((group) => group.length > 0)
  const account = await networkAccount(ctx, path)
  const finds = can(ctx.actor, 'people.names')
  return (
    <OfficeShell
      {...words}
      brand={networkBrand(ctx)}
      room={o('room')}
      nav={{ label: o('navigation'), groups }}
      search={{
        action: localePath(ctx.locale, finds ? `${root}/people` : `${root}/events`),
        label: finds ? o('searchPeople') : o('searchEvents'),
        submitLabel: t('search'),
      }}
      links={[{ href: localePath(ctx.locale, `/${ctx.network.slug}`), label: o('toSite') }, languageSwitch]}
      account={<Menu label={<span className="summary-text">{account.label}</span>}>{account.children}</Menu>}
      {...(ctx.network.demo ? { demoNote: t('demoNote') } : {})}
    >
      {children}
    </OfficeShell>
  )
}
