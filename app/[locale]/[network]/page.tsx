import { getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { PosterBand } from '@/components/layout/field-band'
import { Section } from '@/components/layout/section'
import { NextEvent } from '@/components/networks/next-event'
import { Profile } from '@/components/networks/profile'
import { WaysIn } from '@/components/networks/ways-in'
import { ArticleRows } from '@/components/news/article-rows'
import { NewsletterSignUp } from '@/components/newsletter/sign-up'
import { LinkAlone } from '@/components/ui/link-alone'
import { Rows } from '@/components/ui/rows'
import { comingEvents } from '@/lib/events/queries'
import { inLanguage } from '@/lib/localized'
import { networkProfile } from '@/lib/networks/queries'
import { facetsOf } from '@/lib/news/facets'
import { latestArticles } from '@/lib/news/queries'
import { localePath } from '@/lib/paths'
import { freePlaces } from '@/lib/registrations/places/lists'
import { siteContext } from './context'

type Props = { params: Promise<{ locale: string; network: string }> }

/** What is this network, what is next, how do I take part. */
export default async function Home({ params }: Props) {
  const ctx = await siteContext(params)
  const [t, profile, events, articles, facets] = await Promise.all([
    getTranslations('networks.home'),
    networkProfile(ctx),
    comingEvents(ctx, { take: 6 }),
    latestArticles(ctx, 3),
    facetsOf(ctx),
  ])
  const root = `/${ctx.network.slug}`
  const claim = inLanguage(profile.claim, ctx.locale)
  const about = inLanguage(profile.about, ctx.locale)
  const next = events.find((event) => event.state === 'announced')
  const later = events.filter((event) => event !== next).slice(0, 4)
  const places = await freePlaces(ctx, later)
  return (
    <>
      <PosterBand
        title={claim.text || ctx.network.name}
        lang={claim.lang}
        lead={about.text && <span lang={about.lang}>{about.text}</span>}
      />
      {next && <NextEvent ctx={ctx} event={next} />}
      <Section title={t('dates')}>
        <Rows more={<LinkAlone href={localePath(ctx.locale, `${root}/events`)}>{t('allDates')}</LinkAlone>}>
          {later.map((event) => (
            <EventRow key={event.id} ctx={ctx} event={event} places={places} />
          ))}
        </Rows>
        {events.length === 0 && <p className="muted">{t('noDates')}</p>}
      </Section>
      <Section title={t('join')}>
        <WaysIn ctx={ctx} />
      </Section>
      <Section title={t('news')}>
        {articles.length > 0 ? (
          <ArticleRows
            ctx={ctx}
            articles={articles}
            facets={facets}
            more={<LinkAlone href={localePath(ctx.locale, `${root}/news`)}>{t('allNews')}</LinkAlone>}
          />
        ) : (
          <p className="muted">{t('noNews')}</p>
        )}
      </Section>
      <Section title={t('about')}>
        <Profile ctx={ctx} />
      </Section>
      <NewsletterSignUp ctx={ctx} page={root} />
    </>
  )
}
