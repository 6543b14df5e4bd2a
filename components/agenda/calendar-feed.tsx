import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { endFeedAction, openFeedAction } from '@/lib/agenda/feeds/actions'

/** The secret calendar address of the reader's own agenda: shown once when it is made, and switched off here. */
export async function CalendarFeed({ ctx, event, active }: { ctx: Ctx; event: string; active: boolean }) {
  const [t, labels] = await Promise.all([getTranslations('exchange.feed'), formLabels()])
  const hidden = { network: ctx.network.slug, event }
  return (
    <Section title={t('title')}>
      <div className="measure feed">
        <p>{t('text')}</p>
        <p>
          <b>{t('warning')}</b>
        </p>
        {active && <p>{t('active')}</p>}
        <Form action={openFeedAction} labels={labels} hidden={hidden} submit={t(active ? 'renew' : 'open')}>
          {active && <p className="secondary">{t('renewText')}</p>}
        </Form>
        {active && (
          <ActionButton action={endFeedAction} hidden={hidden} label={t('end')} variant="secondary" />
        )}
      </div>
    </Section>
  )
}
