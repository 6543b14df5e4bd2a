import { ActionButton } from '@/components/form/action-button'
import { Message } from '@/components/ui/message'
import { type Ctx, can } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { localePath } from '@/lib/paths'
import { issueInvoices } from '@/lib/registrations/invoices/actions'
import { lackingCount } from '@/lib/registrations/invoices/lacking'
import { hasBilling } from '@/lib/registrations/invoices/queries'

/** Amounts that are due without an invoice: because billing data are missing, or were until now. */
export async function Lacking({ ctx, event }: { ctx: Ctx; event?: string }) {
  const [count, billing] = await Promise.all([lackingCount(ctx, event), hasBilling(ctx)])
  if (count === 0) return null
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const settings = localePath(ctx.locale, `/${ctx.network.slug}/manage/settings/billing`)
  const issue = billing && event && can(ctx.actor, 'events.write')
  return (
    <div className="mt-24">
      <Message
        kind="warning"
        actions={
          issue ? (
            <ActionButton
              action={issueInvoices}
              hidden={{ network: ctx.network.slug, event }}
              label={t('list.issueMissing')}
              variant="secondary"
            />
          ) : (
            !billing && can(ctx.actor, 'settings.read') && <a href={settings}>{t('list.toBilling')}</a>
          )
        }
      >
        {t(billing ? 'list.lacking' : 'list.lackingNoBilling', { count })}
      </Message>
    </div>
  )
}
