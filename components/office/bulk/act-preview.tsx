import type { ReactNode } from 'react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import {
  endAffiliations,
  endMemberships,
  groupSelection,
  tagSelection,
  untagSelection,
} from '@/lib/standing/list/bulk/actions'
import type { Plan } from '@/lib/standing/list/bulk/plan'
import type { ReadAct } from '@/lib/standing/list/bulk/queries'
import { NameList } from './name-list'
import { SelectionFields } from './selection-fields'

const actions = {
  tag: tagSelection,
  untag: untagSelection,
  group: groupSelection,
  endAffiliation: endAffiliations,
  endMembership: endMemberships,
} as const

type Props = { ctx: Ctx; act: ReadAct; plan: Plan; children?: ReactNode }

/** Whom the act touches, whom it leaves out and why, and the button that does it. */
export function ActPreview({ ctx, act, plan, children }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const reasons = Map.groupBy(plan.leave, ({ reason }) => reason)
  const count = plan.take.length
  return (
    <>
      <Section title={t('list.bulk.touched', { count })} stacked>
        <NameList ctx={ctx} names={plan.take.map(({ name }) => name)} />
        {count > 0 && act.name !== 'mail' && <Do ctx={ctx} act={act} count={count} />}
        {count > 0 && children}
      </Section>
      {plan.leave.length > 0 && (
        <Section title={t('list.bulk.left', { count: plan.leave.length })} stacked>
          {[...reasons].map(([reason, left]) => (
            <div key={reason} className="mb-16">
              <h3>{t(`list.bulk.reasons.${reason}`, { count: left.length })}</h3>
              <NameList ctx={ctx} names={left.map(({ name }) => name)} />
            </div>
          ))}
        </Section>
      )}
    </>
  )
}

function Do({ ctx, act, count }: { ctx: Ctx; act: ReadAct; count: number }) {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const e = translator(ctx.locale, ctx.network.tone, 'errors')
  if (act.name === 'mail') return null
  const { tag, groupId, on, how } = act
  const values = {
    tag: { tag },
    untag: { tag },
    group: { groupId },
    endAffiliation: { on },
    endMembership: { on, how },
  }
  const form = {
    action: actions[act.name],
    hidden: { network: ctx.network.slug, expected: count, ...values[act.name] },
    labels: { summary: e('summary') },
  }
  const words = t(`list.bulk.buttons.${act.name}`, { count, tag })
  if (act.name === 'endAffiliation' || act.name === 'endMembership')
    return (
      <ConfirmForm
        {...form}
        open={t(`list.bulk.open.${act.name}`)}
        title={words}
        consequence={t(`list.bulk.consequence.${act.name}`, { count })}
        confirm={words}
      >
        <SelectionFields act={act} posted />
      </ConfirmForm>
    )
  return (
    <Form {...form} submit={words} className="form mt-24">
      <SelectionFields act={act} posted />
    </Form>
  )
}
