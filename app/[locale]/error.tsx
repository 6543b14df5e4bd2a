'use client'
import { useTranslations } from 'next-intl'
import { ErrorPage } from '@/components/layout/error-page'
import { Button } from '@/components/ui/button'

/** Something broke on our side: says so with the id under which it stands in the log, and nothing else. */
export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('platform.failed')
  return (
    <main id="content">
      <ErrorPage code={500} title={t('title')} text={t('text')}>
        {error.digest && <p className="secondary muted">{t('id', { id: error.digest })}</p>}
        <div className="mt-24">
          <Button onClick={reset}>{t('again')}</Button>
        </div>
      </ErrorPage>
    </main>
  )
}
