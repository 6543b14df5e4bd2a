import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { asLocalized } from '@/lib/localized'
import type { Article } from '@/prisma/generated/client'

type Props = { article: Article | null }

/** Title, teaser and text: German first, English where there is any. */
export async function WordFields({ article }: Props) {
  const [t, common] = await Promise.all([getTranslations('news.edit'), getTranslations('common')])
  const title = asLocalized(article?.title)
  const teaser = asLocalized(article?.teaser)
  const body = asLocalized(article?.body)
  const optional = { optionalLabel: common('optional'), lang: 'en' }
  return (
    <>
      <Fieldset legend={t('words')} ruled>
        <TextField name="title.de" label={t('title')} defaultValue={title.de} required lang="de" />
        <TextArea
          name="teaser.de"
          label={t('teaser')}
          hint={t('teaserHint')}
          defaultValue={teaser.de}
          rows={3}
          required
          lang="de"
        />
        <div className="article-body">
          <TextArea
            name="body.de"
            label={t('body')}
            hint={t('bodyHint')}
            defaultValue={body.de}
            required
            lang="de"
          />
        </div>
      </Fieldset>
      <Fieldset legend={t('english')} hint={t('englishHint')} ruled>
        <TextField name="title.en" label={t('titleEn')} defaultValue={title.en} {...optional} />
        <TextArea name="teaser.en" label={t('teaserEn')} defaultValue={teaser.en} rows={3} {...optional} />
        <TextArea name="body.en" label={t('bodyEn')} defaultValue={body.en} {...optional} />
      </Fieldset>
    </>
  )
}
