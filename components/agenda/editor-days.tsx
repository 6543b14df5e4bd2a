import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { instantIn, longDate } from '@/lib/clock'
import type { EditorView } from './editor-view'

type Props = {
  dates: readonly string[]
  current: string | null
  href: (date: string) => string
  view: EditorView
}

/** The days of the working copy as figures, each an address of its own: 19 Do, 20 Fr. */
export function EditorDays({ dates, current, href, view }: Props) {
  const t = useTranslations('editor')
  const weekday = new Intl.DateTimeFormat(view.locale, { weekday: 'short', timeZone: view.zone })
  if (dates.length < 2) return null
  return (
    <nav aria-label={t('days')} className="editor-dates">
      <ul>
        {dates.map((date) => {
          const noon = instantIn(view.zone, `${date}T12:00`)
          return (
            <li key={date}>
              <a href={href(date)} aria-current={date === current ? 'page' : undefined}>
                <Figure
                  value={Number(date.slice(8))}
                  unit={weekday.format(noon).replace('.', '')}
                  size="s"
                  label={longDate(view.locale, view.zone, noon)}
                />
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
