import { getTranslations } from 'next-intl/server'
import { FileField } from '@/components/form/file-field'
import { Button } from '@/components/ui/button'

/** A plain form: its bytes go straight to a door that never holds them, with or without scripts. */
export async function UploadForm({ action }: { action: string }) {
  const t = await getTranslations('imports.upload')
  return (
    <form action={action} method="post" encType="multipart/form-data" className="form">
      <FileField
        name="file"
        label={t('file')}
        hint={t('hint')}
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        required
      />
      <p className="muted">{t('never')}</p>
      <div className="form-actions">
        <Button type="submit">{t('submit')}</Button>
      </div>
    </form>
  )
}
