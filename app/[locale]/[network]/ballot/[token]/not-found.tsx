import { getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'

/** A forged link, one of another network, or one of a vote that was started again: the same words for all. */
export default async function NoSuchBallot() {
  const t = await getTranslations('applications.ballot.missing')
  return (
    <>
      <title>{t('title')}</title>
      <ErrorPage code={404} title={t('title')} text={t('text')} links={[]} />
    </>
  )
}
