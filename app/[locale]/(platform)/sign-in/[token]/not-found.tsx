import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/auth/ask-form'
import { FieldBand } from '@/components/layout/field-band'

/** A link that was never written, or long ago: says so and offers a new one. */
export default async function UnknownLink() {
  const t = await getTranslations('auth.link')
  return (
    <>
      <title>{t('unknownTitle')}</title>
      <FieldBand title={t('unknownTitle')} sub={t('unknownText')}>
        <AskForm />
      </FieldBand>
    </>
  )
}
