import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { type Ctx, can } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { missingLegalPages } from '@/lib/networks/pages/queries'
import { setVisibility } from '@/lib/networks/settings/actions'
import type { Network } from '@/prisma/generated/client'
import { SettingsForm } from './settings-form'

/** Public or not, and the way to the other. */
export async function VisibilityForm({ ctx, network }: { ctx: Ctx; network: Network }) {
  const [t, n, labels, missing] = await Promise.all([
    getTranslations('networks.settings'),
    getTranslations('networks.legal'),
    formLabels(),
    missingLegalPages(ctx.db, ctx.network.id),
  ])
  const may = can(ctx.actor, 'settings.write')
  if (network.publicSince)
    return (
      <>
        <p>{t('public', { date: longDate(ctx.locale, network.zone, network.publicSince) })}</p>
        {may && (
          <div className="mt-16">
            <ConfirmForm
              action={setVisibility}
              labels={labels}
              hidden={{ network: network.slug, version: network.version, visible: 'no' }}
              prefix="visibility"
              open={t('withdraw')}
              title={t('withdrawTitle')}
              consequence={t('withdrawText')}
              confirm={t('withdrawConfirm')}
            />
          </div>
        )}
      </>
    )
  return (
    <>
      <p className="mb-16">{t('hidden')}</p>
      <SettingsForm
        ctx={ctx}
        version={network.version}
        action={setVisibility}
        hidden={{ visible: 'yes' }}
        submit={t('publish')}
        prefix="visibility"
      >
        <p className="secondary">{t('publishText')}</p>
        {missing.length > 0 && (
          <p className="secondary">{t('missing', { list: missing.map((kind) => n(kind)).join(', ') })}</p>
        )}
      </SettingsForm>
    </>
  )
}
