import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import type { Ctx } from '@/lib/access/context'
import { withdrawNamingAction } from '@/lib/agenda/stage/own/actions'

/** Takes one's name out of every copy of the programme at once. */
export async function OwnWithdraw({ ctx, token }: { ctx: Ctx; token: string }) {
  const [t, labels] = await Promise.all([getTranslations('stage.page.withdraw'), formLabels()])
  return (
    <FormPage>
      <ConfirmForm
        action={withdrawNamingAction}
        labels={labels}
        hidden={{ network: ctx.network.slug, token }}
        prefix="withdraw"
        open={t('open')}
        title={t('title')}
        consequence={t('text')}
        confirm={t('confirm')}
      />
    </FormPage>
  )
}
