import { getTranslations } from 'next-intl/server'
import { DeadLink } from './dead-link'

/** What every address shows that leads nowhere, or nowhere for this reader: the same words for both. */
export async function NothingHere() {
  const t = await getTranslations('platform.notFound')
  const ways = [
    { to: '/', label: t('toNetworks') },
    { to: '/sign-in', label: t('toSignIn') },
  ]
  return <DeadLink title={t('title')} text={t('text')} outside={ways} />
}
