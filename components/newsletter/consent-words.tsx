import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { consentText } from '@/lib/newsletter/wording'
import { localePath } from '@/lib/paths'

/** What pressing the button agrees to, with its version: word for word what is kept as proof. */
export async function ConsentWords({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('newsletter')
  const { locale, network } = ctx
  return (
    <p className="form-note measure">
      {consentText({ locale, tone: network.tone, network: network.name })}{' '}
      {t('consent.versionLine', { version: t('consent.version') })}.{' '}
      <a href={localePath(locale, `/${network.slug}/privacy`)}>{t('signUp.privacy')}</a>
    </p>
  )
}
