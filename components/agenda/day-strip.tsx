import { useTranslations } from 'next-intl'
import type { Strip, StripPiece } from '@/lib/agenda/day-strip'
import { phaseOf } from '@/lib/agenda/now'
import { clockIn } from '@/lib/clock'
import { words } from '@/lib/localized'
import { TimeStrip } from './time-strip'
import { type AgendaView, type AgendaWords, entryAnchor, kindOf } from './view'

type Props = { strip: Strip; view: AgendaView; nonce: string | undefined }

/** The day to scale, which is the jump menu too: blocks with their numbers, the present one on paper, a line for now. */
export function DayStrip({ strip, view, nonce }: Props) {
  const t = useTranslations('agenda')
  const { hour, minute } = clockIn(view.zone, view.at ?? new Date(0))
  return (
    <TimeStrip
      id="day"
      {...(nonce ? { nonce } : {})}
      label={t('strip.day')}
      from={0}
      to={strip.minutes}
      marks={strip.ticks.map((tick) => ({ at: tick.at, label: tick.hour }))}
      segments={strip.pieces.map((piece) => segmentOf(piece, view, t))}
      {...(view.at && strip.now !== null
        ? { now: { at: strip.now, label: t('strip.now', { time: `${hour}:${minute}` }) } }
        : {})}
    />
  )
}

/** Breaks and updates are words on the ground; everything else is a field, with its number if it has one. */
function segmentOf({ entry, from, to }: StripPiece, view: AgendaView, t: AgendaWords) {
  const [first] = entry.sessions
  const quiet = !entry.block && (first.kind === 'break' || first.kind === 'update')
  const name = entry.block?.subject ?? (quiet ? null : first.title)
  return {
    from,
    to,
    title: name ? words(name, view.locale) : kindOf(first, view, t).text,
    href: `#${entryAnchor(entry)}`,
    now: view.at !== null && phaseOf(entry, view.at) === 'now',
    plain: quiet,
    ...(entry.number === null ? {} : { number: entry.number }),
  }
}
