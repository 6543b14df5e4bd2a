import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { leaveGroup } from '@/lib/groups/people/actions'
import type { GroupPage } from '@/lib/groups/queries'
import { words } from '@/lib/localized'

/** Out of the group again: says what one loses, and asks once. */
export async function LeaveForm({ ctx, group }: { ctx: Ctx; group: GroupPage }) {
  const [t, labels] = await Promise.all([getTranslations('groups.leave'), formLabels()])
  const leads = ctx.actor.standing.leads.includes(group.id)
  return (
    <ConfirmForm
      action={leaveGroup}
      hidden={{ network: ctx.network.slug, id: group.id }}
      labels={labels}
      prefix="leave"
      open={t('open')}
      title={t('ask', { group: words(group.name, ctx.locale) })}
      consequence={t(leads ? 'textLead' : 'text')}
      confirm={t('confirm')}
    />
  )
}
