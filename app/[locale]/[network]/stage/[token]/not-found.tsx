import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged, replaced or closed link, and one of another network: the same words for all. */
export default async function NoSuchStagePage() {
  const t = await getTranslations('stage.page')
  const home = { to: '', label: t('home') }
  return <DeadLink title={t('notFoundTitle')} text={t('notFoundText')} inside={[home]} />
}
