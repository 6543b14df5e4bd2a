import { useTranslations } from 'next-intl'
import { SlabBand } from '@/components/layout/slab-band'
import { ButtonLink } from '@/components/ui/button-link'
import { ClockTime } from '@/components/ui/clock-time'
import type { Moment } from '@/lib/agenda/now'
import { daysOf, spanOf } from '@/lib/agenda/order'
import { dateTimeWords, timeWords } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { type AgendaView, clockOf, kindOf, nameOf } from './view'
import { Words } from './words'

export type BandLink = { href: string; label: string }
type Props = { moment: Moment; view: AgendaView & { at: Date }; link: BandLink; review: BandLink | null }

/** The ink band: now and next while it runs; before it the next step; after it the way to the review. */
export function NowBand({ moment, view, link, review }: Props) {
  const t = useTranslations('agenda')
  if (moment.state === 'during') return <Running moment={moment} view={view} link={link} />
  const after = moment.state === 'after'
  const people = new Set(view.agenda.sessions.flatMap((s) => s.people.map((p) => p.name)))
  const sessions = view.agenda.sessions.filter((s) => s.kind !== 'break').length
  const counts = t('band.counts', { sessions, people: people.size })
  const { start } = spanOf(view.agenda.sessions)
  const action = after ? review : link
  return (
    <SlabBand
      {...(start && !after ? { figure: <ClockTime {...clockOf(start, view)} size="m" /> } : {})}
      label={after ? undefined : t('band.before')}
      title={after ? t('band.ended') : start ? dateTimeWords(view.locale, view.zone, start) : counts}
      note={after || start ? counts : undefined}
      action={
        action && (
          <ButtonLink href={action.href} arrow>
            {action.label}
          </ButtonLink>
        )
      }
    />
  )
}

type RunningProps = {
  moment: Extract<Moment, { state: 'during' }>
  view: AgendaView & { at: Date }
  link: BandLink
}

function Running({ moment, view, link }: RunningProps) {
  const t = useTranslations('agenda')
  const [current, ...parallel] = moment.current
  const { end } = spanOf(view.agenda.sessions)
  return (
    <div className="band-slab">
      <div className="wrap now-band" role="status">
        <ClockTime {...clockOf(view.at, view)} size="m" />
        <p>
          <span className="now-label">
            {moment.minutesLeft === null ? t('band.gap') : t('band.now', { count: moment.minutesLeft })}
          </span>
          <b>
            {parallel.length > 0
              ? t('band.nowParallel', { count: parallel.length + 1 })
              : current && <Words said={nameOf(current, view, t)} />}
          </b>
        </p>
        <p>
          <span className="now-label">
            {moment.next?.start
              ? t('band.then', { time: timeWords(view.locale, view.zone, moment.next.start) })
              : t('band.last')}
          </span>
          <b>
            {moment.next ? (
              <NextName session={moment.next} view={view} />
            ) : (
              end && t('band.thenEnd', { time: timeWords(view.locale, view.zone, end) })
            )}
          </b>
        </p>
        <ButtonLink href={link.href} arrow>
          {link.label}
        </ButtonLink>
      </div>
    </div>
  )
}

/** "Diskussion zu TOP 1" where a session has no name of its own. */
function NextName({
  session,
  view,
}: {
  session: NonNullable<RunningProps['moment']['next']>
  view: AgendaView
}) {
  const t = useTranslations('agenda')
  const entry = daysOf(view.agenda, view.zone)
    .flatMap((day) => day.entries)
    .find((one) => one.block && one.block.key === session.blockKey)
  if (session.title || session.people.length > 0 || !entry?.block)
    return <Words said={nameOf(session, view, t)} />
  const block = entry.label
    ? `${entry.label} ${entry.number ?? ''}`.trim()
    : inLanguage(entry.block.subject, view.locale).text
  return t('band.to', { kind: kindOf(session, view, t).text, block })
}
