import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { readSource } from '@/lib/news/queries'
import type { Article } from '@/prisma/generated/client'

/** Where a retold article stands in full. */
export async function SourceFields({ article }: { article: Article | null }) {
  const [t, common] = await Promise.all([getTranslations('news.edit'), getTranslations('common')])
  const source = readSource(article?.source)
  const optional = { optionalLabel: common('optional') }
  return (
    <Fieldset legend={t('source')} hint={t('sourceHint')} ruled>
      <TextField name="source.name" label={t('sourceName')} defaultValue={source?.name} {...optional} />
      <TextField
        name="source.url"
        type="url"
        inputMode="url"
        label={t('sourceUrl')}
        defaultValue={source?.url}
        spellCheck={false}
        {...optional}
      />
    </Fieldset>
  )
}
