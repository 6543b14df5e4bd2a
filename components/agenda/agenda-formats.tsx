import { useTranslations } from 'next-intl'

/** The programme as other software reads it; beside PDF and calendar, but for few. */
export function AgendaFormats({ eventPath }: { eventPath: string }) {
  const t = useTranslations('agenda')
  return (
    <div className="wrap no-print">
      <p className="agenda-release">
        {t.rich('formats', {
          json: (words) => <a href={`${eventPath}/schedule.json`}>{words}</a>,
          xml: (words) => <a href={`${eventPath}/schedule.xml`}>{words}</a>,
        })}
      </p>
    </div>
  )
}
