import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import type { DayPerson } from '@/lib/check-in/office/queries'
import { DayList } from './day-list'

type Props = { ctx: Ctx; event: string; marking: boolean; rows: readonly DayPerson[] }

/** Who had a place and never came; whoever was there after all is entered here. */
export async function Absent(props: Props) {
  const t = await getTranslations('door.office')
  const title = t('absent', { count: props.rows.length })
  const none = props.rows.length === 0
  return (
    <Section stacked title={title} lead={t(none ? 'absentDone' : 'absentText')}>
      {!none && (
        <DayList
          {...props}
          act="present"
          title={title}
          words={{ pick: t('pickAbsent'), submit: t('markPresent') }}
        />
      )}
    </Section>
  )
}
