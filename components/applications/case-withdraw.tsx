import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { type Ctx, can } from '@/lib/access/context'
import { withdrawFor } from '@/lib/applications/actions'
import type { CaseRecord } from '@/lib/applications/queries'
import { isOpen } from '@/lib/applications/state'

/** The applicant called: the office withdraws for them. */
export async function CaseWithdraw({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  if (!can(ctx.actor, 'applications.prepare') || !isOpen(row.state)) return null
  const [t, labels] = await Promise.all([getTranslations('applications'), formLabels()])
  return (
    <div className="mt-16">
      <ConfirmForm
        action={withdrawFor}
        hidden={{ network: ctx.network.slug, id: row.id }}
        labels={labels}
        prefix="withdraw"
        variant="quiet"
        open={t('withdraw.open')}
        title={t('withdraw.title')}
        consequence={t('withdraw.text')}
        confirm={t('withdraw.confirm')}
      >
        <TextField name="note" label={t('withdraw.note')} hint={t('withdraw.noteHint')} required />
      </ConfirmForm>
    </div>
  )
}
