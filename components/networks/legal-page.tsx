import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Prose } from '@/components/ui/prose'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { legalPage } from '@/lib/networks/pages/queries'
import type { LegalKind } from '@/lib/networks/pages/schema'

/** One of the pages that the law asks for. */
export async function LegalPage({ ctx, kind }: { ctx: Ctx; kind: LegalKind }) {
  const [t, page] = await Promise.all([getTranslations('networks'), legalPage(ctx, kind)])
  const body = inLanguage(page?.body, ctx.locale)
  return (
    <>
      <SitePageHead title={t(`legal.${kind}`)} />
      <div className="wrap">
        {page && body.text ? (
          <>
            <Prose html={renderMarkdown(body.text)} {...(body.lang ? { lang: body.lang } : {})} />
            <p className="small muted mt-24">
              {t('legalUpdated', { date: longDate(ctx.locale, ctx.network.zone, page.updatedAt) })}
            </p>
          </>
        ) : (
          <p className="measure">{t('legalMissing')}</p>
        )}
      </div>
    </>
  )
}
