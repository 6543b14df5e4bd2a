import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ConfirmForm } from '@/components/form/confirm-form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { type Ctx, can } from '@/lib/access/context'
import { decide } from '@/lib/applications/decisions/actions'
import type { CaseRecord } from '@/lib/applications/queries'

/** Where one entitled person decides: admit at once, or reject with words. */
export async function CaseDecide({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, c, labels] = await Promise.all([
    getTranslations('applications'),
    getTranslations('common'),
    formLabels(),
  ])
  if (!can(ctx.actor, 'applications.decide')) return <p className="measure">{t('decide.waits')}</p>
  if (ctx.actor.personId === row.personId) return <p className="measure">{t('decide.own')}</p>
  const hidden = { network: ctx.network.slug, id: row.id }
  return (
    <>
      <p className="measure">{t('decide.text')}</p>
      <div className="mt-16">
        <ActionButton
          action={decide}
          hidden={{ ...hidden, admitted: 'yes' }}
          label={t('decide.admit')}
          note={t('decide.admitNote')}
          pendingLabel={c('pending')}
        />
      </div>
      <div className="mt-16">
        <ConfirmForm
          action={decide}
          hidden={{ ...hidden, admitted: 'no' }}
          labels={labels}
          prefix="reject"
          open={t('decide.reject')}
          title={t('decide.rejectTitle')}
          consequence={t('decide.rejectText', { email: row.email })}
          confirm={t('decide.rejectConfirm')}
        >
          <TextArea
            name="reason"
            label={t('decide.reason')}
            hint={t('decide.reasonHint')}
            required
            maxLength={4000}
          />
          <TextArea
            name="note"
            label={t('decide.note')}
            hint={t('decide.noteHint')}
            optionalLabel={c('optional')}
            maxLength={4000}
          />
        </ConfirmForm>
      </div>
    </>
  )
}
