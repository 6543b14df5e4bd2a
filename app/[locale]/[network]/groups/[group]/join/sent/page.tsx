import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { localePath } from '@/lib/paths'
import { groupOf } from '../../group'

type Props = { params: Promise<{ locale: string; network: string; group: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('groups.sent'))('title'), robots: { index: false } }
}

/** The same for every address: only the mailbox learns whether we know it. */
export default async function SentPage({ params }: Props) {
  const { ctx, group } = await groupOf(params)
  const t = await getTranslations('groups.sent')
  return (
    <SitePageHead title={t('title')} lead={t('text')}>
      <p className="measure mt-16">{t('missing')}</p>
      <p className="button-group mt-32">
        <ButtonLink
          variant="secondary"
          href={localePath(ctx.locale, `/${ctx.network.slug}/groups/${group.slug}`)}
        >
          {t('back')}
        </ButtonLink>
      </p>
    </SitePageHead>
  )
}
