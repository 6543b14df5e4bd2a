import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, a withdrawn or declined one: the same words for all. */
export async function NoSuchLink() {
  const t = await getTranslations('groups.notFound')
  return <DeadLink title={t('title')} text={t('text')} inside={[{ to: '/groups', label: t('groups') }]} />
}
