import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { MoveButtons } from './move-buttons'
import type { PartProps } from './part-props'
import { PoolTable } from './pool-table'
import { PriceTable } from './price-table'
import { ruleWords } from './rule-words'

/** One part of an event in the office: for whom and when, its pools, its prices. */
export async function PartSection({ first, last, ...props }: PartProps & { first: boolean; last: boolean }) {
  const { ctx, plan, part, path, known } = props
  const [t, form] = await Promise.all([getTranslations('places'), getTranslations('events.form')])
  const name = words(part.name, ctx.locale)
  const rule = await ruleWords(ctx.locale, part.audience ? part.audienceRule : plan.audienceRule, known)
  const audience = form(`audiences.${part.audience ?? plan.audience}`)
  const when =
    part.startsAt && whenWords(ctx.locale, plan.zone, 'time', part.startsAt, part.endsAt ?? part.startsAt)
  return (
    <Section
      stacked
      title={name}
      aside={
        <span className="part-acts">
          <MoveButtons {...{ ctx, plan, first, last, name }} kind="part" record={part.id} />
          <a href={`${path}/parts/${part.id}`}>{t('part.change')}</a>
        </span>
      }
    >
      <p className="secondary muted">
        {[
          part.audience ? audience : t('part.likeEvent', { audience }),
          rule && t('rule.only', { rule }),
          when,
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      <PoolTable {...props} />
      <PriceTable {...props} />
    </Section>
  )
}
