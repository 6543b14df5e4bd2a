import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { Message } from '@/components/ui/message'
import { Tabs } from '@/components/ui/tabs'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

export const settingsTabs = [
  'identity',
  'look',
  'sender',
  'billing',
  'pages',
  'facets',
  'embed',
  'address',
] as const
export type SettingsTab = (typeof settingsTabs)[number]

/** Head and ways of the settings; whoever may only read is told so. */
export async function SettingsFrame({
  ctx,
  current,
  children,
}: {
  ctx: Ctx
  current: SettingsTab
  children: ReactNode
}) {
  const t = await getTranslations('networks.settings')
  const root = `/${ctx.network.slug}/manage/settings`
  return (
    <>
      <PageHead title={t('title')} />
      <Tabs
        label={t('tabs')}
        tabs={settingsTabs.map((tab) => ({
          href: localePath(ctx.locale, tab === 'identity' ? root : `${root}/${tab}`),
          label: t(tab),
          current: tab === current,
        }))}
      />
      {!can(ctx.actor, 'settings.write') && (
        <div className="mt-24">
          <Message>{t('readOnly')}</Message>
        </div>
      )}
      <div className="mt-24">{children}</div>
    </>
  )
}
