import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

type Props = { ctx: Ctx; title: string; lead: string }

/** A member by now: what one can do next. */
export async function Joined({ ctx, title, lead }: Props) {
  const [t, j, w] = await Promise.all([
    getTranslations('applications.own.free'),
    getTranslations('applications.own.join'),
    getTranslations('networks.ways'),
  ])
  const root = `/${ctx.network.slug}`
  const to = (path: string) => localePath(ctx.locale, path)
  return (
    <>
      <SitePageHead title={title} lead={lead} />
      <Section title={t('next')}>
        <Rows>
          {!ctx.actor.loginId && (
            <Row title={t('signIn')} href={to('/sign-in?next=/me')} text={t('signInText')} />
          )}
          <Row label={w('events')} title={j('events')} href={to(`${root}/events`)} text={j('eventsText')} />
          <Row label={w('groups')} title={j('groups')} href={to(`${root}/groups`)} />
          <Row
            label={w('newsletter')}
            title={j('newsletter')}
            href={to(`${root}/newsletter`)}
            text={j('newsletterText')}
          />
        </Rows>
      </Section>
    </>
  )
}
