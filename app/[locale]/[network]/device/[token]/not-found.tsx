import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** The link was used, ended, or never was one: the same words for all. */
export default async function UsedLink() {
  const t = await getTranslations('door.pair')
  return <DeadLink title={t('usedTitle')} text={t('usedText')} inside={[{ to: '', label: t('home') }]} />
}
