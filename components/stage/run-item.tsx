import { getTranslations } from 'next-intl/server'
import { ClockTime } from '@/components/ui/clock-time'
import { Row } from '@/components/ui/rows'
import { StateIcon } from '@/components/ui/state-icon'
import type { Ctx } from '@/lib/access/context'
import type { AgendaSession } from '@/lib/agenda/order'
import type { RunSheet } from '@/lib/agenda/stage/sheet/queries'
import { stageName } from '@/lib/agenda/stage-name'
import { clockIn, minutesBetween, timeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { RunPerson } from './run-person'

type Props = { ctx: Ctx; sheet: RunSheet; session: AgendaSession }

/** One session of the run sheet: when, how long, who, what to ask, and whether it may be recorded. */
export async function RunItem({ ctx, sheet, session }: Props) {
  const [t, kinds] = await Promise.all([getTranslations('stage.sheet'), getTranslations('agenda.kinds')])
  const { agenda, asides, event, silent } = sheet
  const { start, end, people } = session
  const kind = session.label ? words(session.label, ctx.locale) : kinds(session.kind)
  const room = agenda.rooms.find((one) => one.key === session.roomKey)
  const answered = agenda.sessions.find((one) => one.key === session.answersKey)?.people[0]
  const unrecorded = people.filter((one) => asides[one.key]?.recorded === false).map(stageName)
  const open = people.filter((one) => asides[one.key]?.recorded === null).map(stageName)
  // Whoever does not want to be named either is not named here: then the whole session is meant.
  const stop =
    session.doNotRecord ||
    event.confidential ||
    silent.includes(session.key) ||
    (session.recordingRefused && unrecorded.length === 0)
  return (
    <Row
      {...(start
        ? {
            figure: (
              <ClockTime
                {...clockIn(event.zone, start)}
                iso={start.toISOString()}
                label={timeWords(ctx.locale, event.zone, start)}
                size="s"
              />
            ),
          }
        : {})}
      title={session.title ? words(session.title, ctx.locale) : kind}
      level={session.blockKey ? 4 : 3}
      text={[
        session.title && words(session.title, ctx.locale) !== kind && kind,
        start && end && t('minutes', { count: minutesBetween(start, end) }),
        room && words(room.name, ctx.locale),
        answered && t('answers', { name: stageName(answered) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className="run-item">
        {people.map((person) => (
          <RunPerson
            key={person.key}
            person={person}
            aside={asides[person.key]}
            locale={ctx.locale}
            alone={people.length === 1}
          />
        ))}
        {(stop || unrecorded.length > 0) && (
          <p className="run-stop">
            <StateIcon state="danger" />
            {stop ? t('doNotRecord') : t('mayNotRecord', { names: unrecorded.join(', ') })}
          </p>
        )}
        {!stop && open.length > 0 && (
          <p className="run-stop">
            <StateIcon state="warning" />
            {t('recordingOpen', { names: open.join(', ') })}
          </p>
        )}
        {session.questions.length > 0 && (
          <ol className="run-questions" aria-label={t('questions')}>
            {session.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
      </div>
    </Row>
  )
}
