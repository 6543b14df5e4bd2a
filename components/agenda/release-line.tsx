import type { ReleaseFacts } from '@/lib/agenda/queries'
import { longDate } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import type { AgendaView, AgendaWords } from './view'

type Props = {
  release: Pick<ReleaseFacts, 'name' | 'at' | 'note'>
  /** When the event ended: what was released later was written down afterwards, and its date says nothing to readers. */
  until: Date | undefined
  view: Pick<AgendaView, 'locale' | 'zone'>
  t: AgendaWords
}

/** Which release this is, and what was noted with it. */
export function ReleaseLine({ release, until, view: { locale, zone }, t }: Props) {
  const { name, at } = release
  const note = release.note && inLanguage(release.note, locale)
  return (
    <p className="agenda-release">
      {until && at > until
        ? t('releaseName', { name })
        : t('release', { name, date: longDate(locale, zone, at) })}
      {note?.text && (
        <span className="agenda-release-note" lang={note.lang}>
          {note.text}
        </span>
      )}
    </p>
  )
}
