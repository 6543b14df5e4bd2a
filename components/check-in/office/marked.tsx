import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import type { DayPerson } from '@/lib/check-in/office/queries'
import { DayList } from './day-list'

type Props = { ctx: Ctx; event: string; marking: boolean; rows: readonly DayPerson[] }

/** Whom the office entered as present, with the way back; nothing where it entered nobody. */
export async function Marked(props: Props) {
  if (props.rows.length === 0) return null
  const t = await getTranslations('door.office')
  const title = t('marked', { count: props.rows.length })
  return (
    <Section stacked title={title} lead={t('markedText')}>
      <DayList
        {...props}
        act="absent"
        title={title}
        words={{ pick: t('pickMarked'), submit: t('markAbsent') }}
      />
    </Section>
  )
}
