import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FileField } from '@/components/form/file-field'
import type { Organisation } from '@/prisma/generated/client'

/** The logo; its words for those who do not see it are always the organisation's name. */
export async function LogoFields({ organisation }: { organisation?: Organisation }) {
  const [t, c] = await Promise.all([getTranslations('organisations.form'), getTranslations('common')])
  const present = organisation?.logoFileId
  return (
    <>
      {present && (
        <>
          {/* biome-ignore lint/performance/noImgElement: served by our own door to those who may see it */}
          <img
            src={`/files/${present}`}
            alt={t('logoAlt', { name: organisation.name })}
            className="article-thumb"
          />
          <CheckboxField name="removeLogo" label={t('removeLogo')} />
        </>
      )}
      <FileField
        name="logo"
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        label={present ? `${t('logo')}: ${t('logoNew')}` : t('logo')}
        hint={t('logoHint')}
        optionalLabel={c('optional')}
      />
    </>
  )
}
