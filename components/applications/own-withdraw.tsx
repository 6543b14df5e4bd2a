import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { withdrawApplication } from '@/lib/applications/own/actions'

type Props = {
  ctx: Ctx
  token: string /** A draft is discarded, a case withdrawn. */
  words: 'draft' | 'case'
}

/** Taking an application back: says what follows, asks once. */
export async function Withdraw({ ctx, token, words }: Props) {
  const [d, s, labels] = await Promise.all([
    getTranslations('applications.own.draft'),
    getTranslations('applications.own.state'),
    formLabels(),
  ])
  const said =
    words === 'draft'
      ? {
          open: d('discard'),
          title: d('discardQuestion'),
          consequence: d('discardText'),
          confirm: d('discardConfirm'),
        }
      : {
          open: s('withdraw'),
          title: s('withdrawQuestion'),
          consequence: s('withdrawText'),
          confirm: s('withdrawConfirm'),
        }
  return (
    <ConfirmForm
      action={withdrawApplication}
      hidden={{ network: ctx.network.slug, token }}
      labels={labels}
      prefix="withdraw"
      {...said}
    />
  )
}
