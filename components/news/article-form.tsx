import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import type { Ctx } from '@/lib/access/context'
import { saveArticle } from '@/lib/news/actions'
import { facetsOf } from '@/lib/news/facets'
import { eventChoices } from '@/lib/news/queries'
import type { Article } from '@/prisma/generated/client'
import { ImageFields } from './image-fields'
import { OrderFields } from './order-fields'
import { Outcome } from './outcome'
import { Preview } from './preview'
import { SourceFields } from './source-fields'
import { WordFields } from './word-fields'

type Props = { ctx: Ctx; article: Article | null /** What was just done, in words. */; done?: string }

/** One article in one form: words, filing, picture, source. "Vorschau" shows the text and saves nothing. */
export async function ArticleForm({ ctx, article, done }: Props) {
  const [t, common, errors, facets, events] = await Promise.all([
    getTranslations('news.edit'),
    getTranslations('common'),
    getTranslations('errors'),
    facetsOf(ctx),
    eventChoices(ctx),
  ])
  return (
    <Form
      action={saveArticle}
      hidden={{ network: ctx.network.slug, id: article?.id, version: article?.version }}
      labels={{ summary: errors('summary'), pending: common('pending') }}
    >
      {done && <Outcome words={done} />}
      <WordFields article={article} />
      <OrderFields ctx={ctx} article={article} facets={facets} events={events} />
      <ImageFields article={article} />
      <SourceFields article={article} />
      <div className="form-actions">
        <SubmitButton pendingLabel={common('pending')}>{t('save')}</SubmitButton>
        <SubmitButton variant="secondary" name="intent" value="preview">
          {t('preview')}
        </SubmitButton>
      </div>
      <Preview title={t('previewTitle')} empty={t('previewEmpty')} english={t('english')} />
    </Form>
  )
}
