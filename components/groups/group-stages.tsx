import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Figure } from '@/components/ui/figure'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import type { GroupPage } from '@/lib/groups/queries'
import { inLanguage } from '@/lib/localized'

/** The stages of a workshop group, numbered; those reached say when. */
export async function GroupStages({ ctx, stages }: { ctx: Ctx; stages: GroupPage['stages'] }) {
  const t = await getTranslations('groups')
  if (stages.length === 0) return null
  return (
    <Section title={t('stages')}>
      <Rows>
        {stages.map((stage, i) => {
          const name = inLanguage(stage.name, ctx.locale)
          return (
            <Row
              key={stage.id}
              figure={<Figure value={i + 1} size="m" />}
              title={name.text}
              lang={name.lang}
              text={stage.reachedOn && t('reached', { date: longDate(ctx.locale, 'UTC', stage.reachedOn) })}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
