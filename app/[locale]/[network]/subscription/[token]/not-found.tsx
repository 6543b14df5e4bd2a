import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, or one whose subscription was forgotten: the same words for all. */
export default async function NoSuchSubscription() {
  const t = await getTranslations('newsletter.link')
  const ways = [
    { to: '/newsletter', label: t('toSignUp') },
    { to: '', label: t('toHome') },
  ]
  return <DeadLink title={t('unknownTitle')} text={t('unknownText')} inside={ways} />
}
