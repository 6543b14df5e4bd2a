import { getLocale, getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { DemoAccounts } from '@/components/networks/demo-accounts'
import { NetworkRow } from '@/components/networks/network-row'
import { EmptyState } from '@/components/ui/empty-state'
import { Rows } from '@/components/ui/rows'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/localized'
import { publicNetworks } from '@/lib/networks/queries'

/** The networks of this installation. */
export default async function Networks() {
  const locale = (await getLocale()) as Locale
  const [t, networks] = await Promise.all([getTranslations('platform.networks'), publicNetworks()])
  return (
    <>
      <FieldBand title={t('title')} sub={t('lead')} />
      <Section title={t('list')}>
        {networks.length > 0 ? (
          <Rows>
            {networks.map((network) => (
              <NetworkRow key={network.id} network={network} locale={locale} />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        )}
      </Section>
      {env().KONVENT_MODE === 'demo' && <DemoAccounts networks={networks} locale={locale} />}
    </>
  )
}
