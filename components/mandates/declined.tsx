import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { localePath } from '@/lib/paths'

/** Where one arrives after saying no to a mandate or to an affiliation: the link is spent. */
export async function Declined({ ctx, what }: { ctx: Ctx; what: 'mandate' | 'affiliation' }) {
  const t = await getTranslations('mandates.declined')
  return (
    <SitePageHead title={t(`${what}Title`)} lead={t(`${what}Text`)}>
      <p className="mt-32">
        <ButtonLink variant="secondary" href={localePath(ctx.locale, `/${ctx.network.slug}`)}>
          {t('home', { network: ctx.network.name })}
        </ButtonLink>
      </p>
    </SitePageHead>
  )
}
