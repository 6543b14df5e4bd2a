import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CalendarFeed } from '@/components/agenda/calendar-feed'
import { MineList } from '@/components/agenda/mine-list'
import { OwnAgenda } from '@/components/agenda/own-agenda'
import { ReaderTimes } from '@/components/agenda/reader-times'
import { StarMerge } from '@/components/agenda/star-merge'
import { titleOf } from '@/components/agenda/title-of'
import { FieldBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { hasFeed, mineOf } from '@/lib/agenda/feeds/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { releasedPage } from '../released'

type Props = { params: Promise<{ locale: string; network: string; event: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, event } = await releasedPage(params, '/mine')
  return {
    title: `${(await getTranslations('agenda.mine'))('title')}: ${words(event.title, ctx.locale)}`,
    robots: { index: false },
  }
}

/** The reader's own agenda: what they starred, where they are on stage, where they have a place; and its calendar address. */
export default async function MyAgenda({ params }: Props) {
  const { ctx, event, released, eventPath, path } = await releasedPage(params, '/mine')
  const t = await getTranslations('agenda')
  const signedIn = ctx.actor.loginId !== null
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs
            label={t('here')}
            crumbs={[
              { href: eventPath, label: words(event.title, ctx.locale) },
              { href: path, label: t(titleOf(released?.agenda)) },
              { label: t('mine.title') },
            ]}
          />
        }
        title={t('mine.title')}
        sub={words(event.title, ctx.locale)}
      />
      {signedIn && <StarMerge shelf={{ event: event.id, kept: [], address: `${path}/stars` }} />}
      {signedIn && released && (
        <MineList
          released={released}
          mine={await mineOf(ctx, event.id, released)}
          zone={event.zone}
          locale={ctx.locale}
          path={path}
        />
      )}
      {!signedIn && released && (
        <OwnAgenda
          released={released}
          zone={event.zone}
          locale={ctx.locale}
          path={path}
          shelf={{ event: event.id, kept: null, address: `${path}/stars` }}
        />
      )}
      <ReaderTimes locale={ctx.locale} zone={event.zone} words={t.raw('readerTime')} />
      {!signedIn && (
        <div className="wrap section">
          <p className="lead">{t('mine.browser')}</p>
          <p className="mt-24">
            <ButtonLink
              href={localePath(
                ctx.locale,
                `/sign-in?next=/${ctx.network.slug}/events/${event.slug}/agenda/mine`,
              )}
              arrow
            >
              {t('mine.signIn')}
            </ButtonLink>
          </p>
        </div>
      )}
      {signedIn && <CalendarFeed ctx={ctx} event={event.slug} active={await hasFeed(ctx, event.id)} />}
      <Section title={t(titleOf(released?.agenda))}>
        <LinkAlone href={path}>{t('mine.all')}</LinkAlone>
      </Section>
    </>
  )
}
