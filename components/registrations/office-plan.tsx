import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { NameList } from '@/components/office/bulk/name-list'
import type { Ctx } from '@/lib/access/context'
import type { Plan } from '@/lib/registrations/office/bulk/plan'

type Props = {
  ctx: Ctx
  plan: Plan
  /** "Das bekommen 12 Personen". */
  title: string
  /** The button, or the form, that does it; only where somebody is touched. */
  children?: ReactNode
}

/** Whom something touches, whom it leaves out and why, and what does it. */
export async function OfficePlan({ ctx, plan, title, children }: Props) {
  const t = await getTranslations('registrations.office.bulk')
  const reasons = Map.groupBy(plan.leave, ({ reason }) => reason)
  return (
    <>
      <Section title={title} stacked>
        <NameList ctx={ctx} names={plan.take.map(({ name }) => name)} />
        {plan.take.length > 0 && children}
      </Section>
      {plan.leave.length > 0 && (
        <Section title={t('left', { count: plan.leave.length })} stacked>
          {[...reasons].map(([reason, left]) => (
            <div key={reason} className="mb-16">
              <h3>{t(`reasons.${reason}`)}</h3>
              <NameList ctx={ctx} names={left.map(({ name }) => name)} />
            </div>
          ))}
        </Section>
      )}
    </>
  )
}
