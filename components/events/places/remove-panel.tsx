import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import type { FormAction } from '@/components/form/form-context'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import type { PlacesPlan } from '@/lib/events/places/queries'

type Props = {
  ctx: Ctx
  plan: PlacesPlan
  what: 'part' | 'pool' | 'price' | 'limit'
  record: string
  action: FormAction
}

/** Taking a part, pool, price or limit away: what goes with it, asked once. */
export async function RemovePanel({ ctx, plan, what, record, action }: Props) {
  const t = await getTranslations(`places.${what}.remove`)
  return (
    <div className="section wrap">
      <ConfirmForm
        action={action}
        hidden={{ network: ctx.network.slug, id: plan.id, version: plan.version, record }}
        labels={await formLabels()}
        open={t('open')}
        title={t('title')}
        consequence={t('text')}
        confirm={t('confirm')}
        prefix="remove"
      />
    </div>
  )
}
