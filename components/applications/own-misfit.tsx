import { getTranslations } from 'next-intl/server'
import { SitePageHead } from '@/components/layout/site-page-head'
import { LinkAlone } from '@/components/ui/link-alone'
import type { Ctx } from '@/lib/access/context'
import type { Fit } from '@/lib/applications/own/fit'
import { localePath } from '@/lib/paths'
import { misfitWords } from './own-audience'
import { OpenWays } from './own-open-ways'

type Props = {
  ctx: Ctx
  audience: unknown
  fit: Fit
  office: string
  /** Back to the question, without language prefix. */
  path: string
}

/** A membership is not for this reader: said at once, why, and what is open to them. */
export async function Misfit({ ctx, audience, fit, office, path }: Props) {
  const [t, why] = await Promise.all([
    getTranslations('applications.own.fit'),
    misfitWords(audience, fit, ctx.locale),
  ])
  return (
    <>
      <SitePageHead title={t('misfitTitle')} lead={why}>
        <p className="measure mt-16">{t('misfitKind')}</p>
      </SitePageHead>
      <OpenWays ctx={ctx} instead />
      <div className="wrap mt-32">
        <p className="measure muted">
          {t.rich('doubt', { address: () => <a href={`mailto:${office}`}>{office}</a> })}
        </p>
        <LinkAlone href={localePath(ctx.locale, path)}>{t('again')}</LinkAlone>
      </div>
    </>
  )
}
