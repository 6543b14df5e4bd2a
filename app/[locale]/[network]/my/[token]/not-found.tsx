import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, a half copied one: the same words for all. */
export default async function NoSuchRegistration() {
  const t = await getTranslations('registrations.my')
  return (
    <DeadLink
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      inside={[{ to: '/events', label: t('toEvents') }]}
      outside={[{ to: '/me', label: t('toMe') }]}
    />
  )
}
