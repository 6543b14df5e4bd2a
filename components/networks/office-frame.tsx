import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Menu } from '@/components/layout/menu'
import type { OfficeItem } from '@/components/layout/office-nav'
import { OfficeShell } from '@/components/layout/office-shell'
import { Palette } from '@/components/office/palette/palette'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { networkAccount } from './account'
import { networkBrand } from './brand'
import { frameWords, isBelow } from './frame-words'
import { officeWays } from './office-ways'

/** The frame of a network's office. */
export async function OfficeFrame({ ctx, children }: { ctx: Ctx; children: ReactNode }) {
  const root = `/${ctx.network.slug}/manage`
  const { t, path, languageSwitch, ...words } = await frameWords(ctx.locale, root)
  const o = await getTranslations('office')
  const here = (way: string) => (way === '' ? path === root : isBelow(path, root + way))
  const groups: OfficeItem[][] = officeWays
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
  return (
    <OfficeShell
      {...words}
      brand={networkBrand(ctx)}
      room={o('room')}
      nav={{ label: o('navigation'), groups }}
      search={{
        action: localePath(ctx.locale, `${root}/search`),
        label: o('search.label'),
        submitLabel: t('search'),
        end: (
          <Palette
            source={localePath(ctx.locale, `${root}/search/results`)}
            words={{
              label: o('search.label'),
              open: o('search.open'),
              close: o('search.close'),
              hint: o('search.hint'),
              nothing: o('search.nothing'),
              counts: [
                o('search.count', { count: 0 }),
                o('search.count', { count: 1 }),
                o('search.count', { count: 2 }).replace('2', '{count}'),
              ],
              choose: o('search.keys.choose'),
              enter: o('search.keys.open'),
              beside: o('search.keys.beside', { key: '{key}' }),
            }}
          />
        ),
      }}
      links={[{ href: localePath(ctx.locale, `/${ctx.network.slug}`), label: o('toSite') }, languageSwitch]}
      account={<Menu label={<span className="summary-text">{account.label}</span>}>{account.children}</Menu>}
      {...(ctx.network.demo ? { demoNote: t('demoNote') } : {})}
    >
      {children}
    </OfficeShell>
  )
}
