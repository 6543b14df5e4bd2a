import { getTranslations } from 'next-intl/server'
import { TextArea } from '@/components/form/text-area'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { asLocalized } from '@/lib/localized'
import { saveLegalPage } from '@/lib/networks/pages/actions'
import { legalPage } from '@/lib/networks/pages/queries'
import type { LegalKind } from '@/lib/networks/pages/schema'
import { localePath } from '@/lib/paths'
import { SettingsForm } from './settings-form'

/** One legal page's text in both languages, and whether it is there. */
export async function LegalForm({ ctx, kind }: { ctx: Ctx; kind: LegalKind }) {
  const [t, c, page] = await Promise.all([
    getTranslations('networks.settings'),
    getTranslations('common'),
    legalPage(ctx, kind),
  ])
  const body = asLocalized(page?.body)
  return (
    <SettingsForm
      ctx={ctx}
      version={page?.version ?? -1}
      action={saveLegalPage}
      hidden={{ kind }}
      prefix={kind}
    >
      <p className="secondary">
        {page
          ? t('pageState.written', { date: shortDate(ctx.locale, ctx.network.zone, page.updatedAt) })
          : t('pageState.missing')}
        {page && (
          <>
            {'. '}
            <a href={localePath(ctx.locale, `/${ctx.network.slug}/${kind}`)}>{t('view')}</a>
          </>
        )}
      </p>
      <TextArea
        name="body.de"
        label={t('pageDe')}
        hint={t('markdown')}
        defaultValue={body.de}
        lang="de"
        rows={8}
        required
      />
      <TextArea
        name="body.en"
        label={t('pageEn')}
        defaultValue={body.en}
        lang="en"
        rows={4}
        optionalLabel={c('optional')}
      />
    </SettingsForm>
  )
}
