import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, one to an address since corrected: the same words for all. */
export default async function NoSuchInvitation() {
  const t = await getTranslations('guests.page')
  const home = { to: '', label: t('home') }
  return <DeadLink title={t('notFoundTitle')} text={t('notFoundText')} inside={[home]} />
}
