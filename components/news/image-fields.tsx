import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { TextField } from '@/components/form/text-field'
import { asLocalized } from '@/lib/localized'
import type { Article } from '@/prisma/generated/client'

/** One picture, never without words for it. */
export async function ImageFields({ article }: { article: Article | null }) {
  const [t, common] = await Promise.all([getTranslations('news.edit'), getTranslations('common')])
  const alt = asLocalized(article?.imageAlt)
  const optional = { optionalLabel: common('optional') }
  return (
    <Fieldset legend={t('image')} ruled>
      {article?.imageId && (
        <>
          {/* biome-ignore lint/performance/noImgElement: served by our own door to those who may see it */}
          <img src={`/files/${article.imageId}`} alt={alt.de} className="article-thumb" />
          <CheckboxField name="removeImage" label={t('removeImage')} />
        </>
      )}
      <FileField
        name="image"
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        label={article?.imageId ? t('imageNew') : t('imageFile')}
        hint={t('imageHint')}
        {...optional}
      />
      <TextField
        name="imageAlt.de"
        label={t('imageAlt')}
        hint={t('imageAltHint')}
        defaultValue={alt.de}
        lang="de"
      />
      <TextField name="imageAlt.en" label={t('imageAltEn')} defaultValue={alt.en} lang="en" {...optional} />
      <TextField
        name="imageCredit"
        label={t('imageCredit')}
        defaultValue={article?.imageCredit}
        {...optional}
      />
    </Fieldset>
  )
}
