import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/components/networks/dead-link'

/** A forged link, one of another network, a half copied one: the same words for all. */
export async function NoSuchLink({ of }: { of: 'application' | 'joining' }) {
  const t = await getTranslations('applications.own.notFound')
  const joining = of === 'joining'
  return (
    <DeadLink
      title={joining ? t('joiningTitle') : t('title')}
      text={joining ? t('joiningText') : t('text')}
      inside={[{ to: '/join', label: t('join') }]}
    />
  )
}
