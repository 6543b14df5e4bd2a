import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, or one of a vote that was started again: the same words for all. */
export default async function NoSuchBallot() {
  const t = await getTranslations('applications.ballot.missing')
  return <DeadLink title={t('title')} text={t('text')} />
}
