import { getTranslations } from 'next-intl/server'
import { FileField } from '@/components/form/file-field'
import { Button } from '@/components/ui/button'

/** A plain form: the bytes of the file go straight to a door that never holds them, with or without scripts. */
export async function ImportUpload({ action }: { action: string }) {
  const t = await getTranslations('exchange.import')
  return (
    <>
      <form action={action} method="post" encType="multipart/form-data" className="form">
        <FileField
          name="file"
          label={t('upload.file')}
          hint={t('upload.hint')}
          accept=".xml,.json,.csv,.txt,.tsv,application/xml,application/json,text/csv,text/plain"
          required
        />
        <p className="muted">
          {t('upload.again')} {t('upload.never')}
        </p>
        <div className="form-actions">
          <Button type="submit">{t('upload.submit')}</Button>
        </div>
      </form>
      <details className="mt-24">
        <summary>{t('csv.title')}</summary>
        <div className="prose mt-16">
          <p>{t('csv.text')}</p>
          <p>{t('csv.people')}</p>
          <p>{t('csv.languages')}</p>
        </div>
      </details>
    </>
  )
}
