import { getTranslations } from 'next-intl/server'
import { DateFigure } from '@/components/ui/date-figure'
import { Row, Rows } from '@/components/ui/rows'
import type { WholeApplication } from '@/lib/applications/own/holder'
import { happened } from '@/lib/applications/own/timeline'
import { dayIn, longDate, monthShort } from '@/lib/clock'
import type { Locale } from '@/lib/localized'

type Props = { application: WholeApplication; locale: Locale; zone: string }

/** What has happened to an application, day by day. */
export async function Timeline({ application, locale, zone }: Props) {
  const t = await getTranslations('applications.own.state.events')
  return (
    <Rows>
      {happened(application).map(({ key, at, what, text, until }) => {
        const day = dayIn(zone, at)
        return (
          <Row
            key={key}
            figure={
              <DateFigure
                iso={day}
                day={Number(day.slice(8))}
                month={monthShort(locale, zone, at)}
                label={longDate(locale, zone, at)}
                size="s"
              />
            }
            title={t(what)}
            text={
              until ? (
                t('votingUntil', { date: longDate(locale, zone, until) })
              ) : text ? (
                <span className="quote-words">{text}</span>
              ) : undefined
            }
          />
        )
      })}
    </Rows>
  )
}
