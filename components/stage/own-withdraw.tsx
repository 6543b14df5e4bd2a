import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import type { Ctx } from '@/lib/access/context'
import { withdrawNamingAction, withdrawRecordingAction } from '@/lib/agenda/stage/own/actions'

type Props = { ctx: Ctx; token: string; what: 'naming' | 'recording' }

/** Takes one's name out of every copy of the programme at once, or takes back one's consent to be recorded. */
export async function OwnWithdraw({ ctx, token, what }: Props) {
  const [t, labels] = await Promise.all([
    getTranslations(what === 'naming' ? 'stage.page.withdraw' : 'stage.page.withdrawRecording'),
    formLabels(),
  ])
  return (
    <FormPage>
      <ConfirmForm
        action={what === 'naming' ? withdrawNamingAction : withdrawRecordingAction}
        labels={labels}
        hidden={{ network: ctx.network.slug, token }}
        prefix={what === 'naming' ? 'withdraw' : 'withdraw-recording'}
        open={t('open')}
        title={t('title')}
        consequence={t('text')}
        confirm={t('confirm')}
      />
    </FormPage>
  )
}
