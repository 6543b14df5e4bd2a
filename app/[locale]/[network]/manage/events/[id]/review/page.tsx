import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { ActionButton } from '@/components/form/action-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { Prose } from '@/components/ui/prose'
import { can } from '@/lib/access/context'
import { words } from '@/lib/localized'
import { draftReviewAction } from '@/lib/news/review/actions'
import { reviewState } from '@/lib/news/review/queries'
import { localePath } from '@/lib/paths'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('review.page'))('title'), 'news.read')
}

/** The review of an event: what a draft would say, the button that makes it, or the way to it. */
export default async function ReviewPage({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'news.read')
  const [review, t, common] = await Promise.all([
    reviewState(ctx, event.id),
    getTranslations('review.page'),
    getTranslations('common'),
  ])
  const writes = can(ctx.actor, 'news.write')
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="review" />
      {event.confidential && <Message>{t('confidential')}</Message>}
      {review.state === 'made' && (
        <EmptyState
          level={2}
          title={t('made')}
          action={
            <ButtonLink
              href={localePath(ctx.locale, `/${ctx.network.slug}/manage/news/${review.article}`)}
              arrow
            >
              {t('open')}
            </ButtonLink>
          }
        />
      )}
      {(review.state === 'notYet' || review.state === 'noAgenda') && (
        <EmptyState level={2} title={t('title')} text={t(review.state)} />
      )}
      {review.state === 'open' && (
        <>
          {review.there && (
            <Message
              actions={
                <a href={localePath(ctx.locale, `/${ctx.network.slug}/news/${review.there.slug}`)}>
                  {t('thereOpen')}
                </a>
              }
            >
              {t('there', { title: words(review.there.title, ctx.locale) })}
            </Message>
          )}
          {writes && (
            <div className="mt-24 mb-24">
              <ActionButton
                action={draftReviewAction}
                hidden={{ network: ctx.network.slug, event: event.id }}
                label={t(review.there ? 'anyway' : 'submit')}
                pendingLabel={common('pending')}
              />
              <p className="field-hint mt-8">{t('submitHint')}</p>
            </div>
          )}
          <Section title={t('preview')}>
            <Prose html={review.html} />
          </Section>
        </>
      )}
    </>
  )
}
