import { getTranslations } from 'next-intl/server'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { shortDate } from '@/lib/clock'
import type { Locale } from '@/lib/localized'
import type { operatedNetworks } from '@/lib/networks/operator/queries'
import { localePath } from '@/lib/paths'
import { fullName } from './brand'

type Network = Awaited<ReturnType<typeof operatedNetworks>>[number]

/** Every network with its state and its numbers. */
export async function OperatedTable({ networks, locale }: { networks: Network[]; locale: Locale }) {
  const [t, k] = await Promise.all([
    getTranslations('platform.operator'),
    getTranslations('platform.networks.kinds'),
  ])
  const counts = ['people', 'organisations', 'events', 'subscriptions'] as const
  return (
    <Table caption={t('networks')} wide>
      <thead>
        <tr>
          <Th>{t('name')}</Th>
          <Th>{t('state')}</Th>
          {counts.map((count) => (
            <Th key={count} numeric>
              {t(count)}
            </Th>
          ))}
          <Th numeric>{t('admins')}</Th>
        </tr>
      </thead>
      <tbody>
        {networks.map((network) => (
          <tr key={network.id}>
            <NameCell
              {...(network.publicSince ? { href: localePath(locale, `/${network.slug}`) } : {})}
              note={[k(network.kind), network.parent?.name].filter(Boolean).join(', ')}
            >
              {fullName(network)}
            </NameCell>
            <Td>
              {network.publicSince
                ? t('public', { date: shortDate(locale, 'Europe/Berlin', network.publicSince) })
                : t('hidden')}
            </Td>
            {counts.map((count) => (
              <Td key={count} numeric>
                {network._count[count]}
              </Td>
            ))}
            <Td numeric>{network._count.grants || <Status tone="danger">{t('noAdmin')}</Status>}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
