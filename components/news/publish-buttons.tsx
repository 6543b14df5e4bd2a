import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ButtonLink } from '@/components/ui/button-link'
import { type Ctx, can } from '@/lib/access/context'
import { publishArticle, takeBackArticle } from '@/lib/news/actions'
import { localePath } from '@/lib/paths'

type Props = {
  ctx: Ctx
  article: { id: string; slug: string; version: number; publishedAt: Date | null }
}

/** To the page as readers see it, and the step between draft and site: both ways, at once. */
export async function PublishButtons({ ctx, article }: Props) {
  const t = await getTranslations('news.edit')
  const { network, locale } = ctx
  const hidden = { network: network.slug, id: article.id, version: article.version }
  return (
    <>
      <ButtonLink href={localePath(locale, `/${network.slug}/news/${article.slug}`)} variant="quiet">
        {article.publishedAt ? t('view') : t('viewDraft')}
      </ButtonLink>
      {can(ctx.actor, 'news.write') &&
        (article.publishedAt ? (
          <ActionButton action={takeBackArticle} hidden={hidden} label={t('takeBack')} variant="secondary" />
        ) : (
          <ActionButton action={publishArticle} hidden={hidden} label={t('publish')} />
        ))}
    </>
  )
}
