import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, a half copied or used one: the same words for all. */
export default async function NoSuchAddress() {
  const t = await getTranslations('me.address')
  return <DeadLink title={t('deadTitle')} text={t('deadText')} outside={[{ to: '/me', label: t('toOwn') }]} />
}
