import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, a replaced one: the same words for all. */
export async function NoSuchLink() {
  const [t, c] = await Promise.all([getTranslations('mandates.notFound'), getTranslations('common')])
  return (
    <DeadLink
      title={t('title')}
      text={t('text')}
      inside={[{ to: '', label: t('home') }]}
      outside={[{ to: '/me', label: c('me') }]}
    />
  )
}
