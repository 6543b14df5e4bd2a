import { CalendarDays } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LinkAlone } from '@/components/ui/link-alone'
import { Prose } from '@/components/ui/prose'
import { Row } from '@/components/ui/rows'
import type { Agenda } from '@/lib/agenda/order'
import type { StageEntry } from '@/lib/agenda/people/queries'
import { sessionTitle } from '@/lib/agenda/session-title'
import { dateTimeWords } from '@/lib/clock'
import { inLanguage, type Locale } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { workOf } from './view'
import { Words } from './words'

type Props = { entry: StageEntry; agenda: Agenda; zone: string; locale: Locale; path: string }

/** Somebody on stage: picture and words where they agreed, function as of that day, and their sessions. */
export function StageRow({ entry, agenda, zone, locale, path }: Props) {
  const t = useTranslations('agenda')
  const work = workOf(entry.person, locale)
  const biography = entry.biography && inLanguage(entry.biography, locale)
  return (
    <Row
      level={2}
      label={
        entry.photoId ? (
          <>
            {/* biome-ignore lint/performance/noImgElement: encoded at upload, served by our own door to those who may see it */}
            <img
              className="stage-photo"
              src={`/files/${entry.photoId}`}
              alt={t('people.photo', { name: entry.name })}
              width={112}
              height={112}
              loading="lazy"
            />
            {entry.photoCredit && (
              <small className="stage-credit">{t('people.credit', { name: entry.photoCredit })}</small>
            )}
          </>
        ) : (
          [...new Set(entry.sessions.map(({ role }) => t(`roles.${role}`)))]
        )
      }
      title={entry.name}
      text={work && <Words said={work} />}
    >
      {biography?.text && (
        <Prose
          html={renderMarkdown(biography.text, 3)}
          {...(biography.lang ? { lang: biography.lang } : {})}
        />
      )}
      <ul className="stage-sessions">
        {entry.sessions.map(({ session }) => {
          const subject = agenda.blocks.find((block) => block.key === session.blockKey)?.subject ?? null
          return (
            <li key={session.key}>
              <a href={`${path}/sessions/${session.key}`}>
                {sessionTitle(session, null, subject, (kind) => t(`kinds.${kind}`), locale)}
              </a>
              {session.start && (
                <span className="secondary">, {dateTimeWords(locale, zone, session.start)}</span>
              )}
            </li>
          )
        })}
      </ul>
      {entry.sessions.some(({ session }) => session.start) && (
        <LinkAlone href={`${path}/people/${entry.person.key}/calendar.ics`} icon={CalendarDays}>
          {t('people.calendar', { name: entry.name })}
        </LinkAlone>
      )}
    </Row>
  )
}
