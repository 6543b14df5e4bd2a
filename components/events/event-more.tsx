import { getTranslations } from 'next-intl/server'
import { sessionName } from '@/components/agenda/session-name'
import { Section } from '@/components/layout/section'
import { LinkAlone } from '@/components/ui/link-alone'
import { Row, Rows } from '@/components/ui/rows'
import type { Ctx } from '@/lib/access/context'
import { canSeeAgenda } from '@/lib/agenda/policy'
import { releasedAgenda } from '@/lib/agenda/queries'
import { shortDate } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import type { recordingsOf } from '@/lib/events/recordings/queries'
import { questionsOf, referencesOf } from '@/lib/events/schema'
import { inLanguage, type Locale } from '@/lib/localized'

/** The guiding questions, numbered. */
export async function LeadingQuestions({ event, locale }: { event: ReaderEvent; locale: Locale }) {
  const t = await getTranslations('events')
  const questions = questionsOf(event.questions).map((one) => inLanguage(one, locale))
  if (questions.length === 0) return null
  return (
    <Section title={t('leading', { count: questions.length })}>
      <ol className="questions">
        {questions.map(({ text, lang }) => (
          <li key={text} lang={lang}>
            {text}
          </li>
        ))}
      </ol>
    </Section>
  )
}

type Recordings = Awaited<ReturnType<typeof recordingsOf>>

/** Recordings and documents that are available now; those of a session name it to whoever sees the programme. */
export async function EventRecordings({
  ctx,
  event,
  rows,
  files = '/files',
}: {
  ctx: Ctx
  event: ReaderEvent
  rows: Recordings
  /** Where their files lie: whoever came by a link has a way of their own. */
  files?: string
}) {
  const t = await getTranslations('events')
  if (rows.length === 0) return null
  const names = await sessionNames(ctx, event, rows)
  return (
    <Section title={t('recordings.title')}>
      <Rows>
        {rows.map((row) => {
          const { text, lang } = inLanguage(row.title, ctx.locale)
          const href = row.link ?? (row.fileId ? `${files}/${row.fileId}` : undefined)
          return (
            <Row
              key={row.id}
              label={t(row.kind === 'recording' ? 'recordings.recording' : 'recordings.document')}
              title={text}
              {...(lang ? { lang } : {})}
              {...(href ? { href } : {})}
              text={[
                row.sessionKey && names.get(row.sessionKey),
                row.availableFrom &&
                  t('recordings.since', { date: shortDate(ctx.locale, event.zone, row.availableFrom) }),
              ]
                .filter(Boolean)
                .join(', ')}
            />
          )
        })}
      </Rows>
    </Section>
  )
}

/** What the released programme calls their sessions; asks for it only where one belongs to a session. */
async function sessionNames(ctx: Ctx, event: ReaderEvent, rows: Recordings): Promise<Map<string, string>> {
  const keys = new Set(rows.map((row) => row.sessionKey))
  const asks = rows.some((row) => row.sessionKey) && canSeeAgenda(ctx.actor, event)
  const released = asks ? await releasedAgenda(ctx, event.id) : null
  if (!released) return new Map()
  const t = await getTranslations('agenda')
  const { agenda } = released
  const named = agenda.sessions.filter((session) => keys.has(session.key))
  return new Map(named.map((session) => [session.key, sessionName(session, agenda, ctx.locale, t)]))
}

/** Reports and links that the event refers to. */
export async function EventReferences({ event }: { event: ReaderEvent }) {
  const t = await getTranslations('events')
  const references = referencesOf(event.references).filter((one) => one.kind !== 'patron')
  if (references.length === 0) return null
  return (
    <Section title={t('references')}>
      <ul>
        {references.map(({ title, url }) => (
          <li key={title}>{url ? <LinkAlone href={url}>{title}</LinkAlone> : title}</li>
        ))}
      </ul>
    </Section>
  )
}
