import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { Strip, StripPiece } from '@/lib/agenda/day-strip'
import { phaseOf } from '@/lib/agenda/now'
import { clockIn } from '@/lib/clock'
import { inLanguage } from '@/lib/localized'
import { type AgendaView, entryAnchor, kindOf } from './view'

type Props = { strip: Strip; view: AgendaView; nonce: string | undefined }

/** The day to scale, which is the jump menu too: blocks with their numbers, the present one on paper, a line for now. */
export function DayStrip({ strip, view, nonce }: Props) {
  const t = useTranslations('agenda')
  const { at } = view
  const clock = at && clockIn(view.zone, at)
  return (
    <nav className="strip" aria-label={t('strip.day')}>
      <StripStyle strip={strip} nonce={nonce} />
      <div className="strip-scale" aria-hidden="true">
        {strip.ticks.map((tick, i) => (
          <span key={tick.at} className={`strip-t${i}`}>
            {tick.hour}
          </span>
        ))}
      </div>
      <ol className="strip-pieces">
        {strip.pieces.map((piece, i) => (
          <Piece
            key={piece.entry?.block?.key ?? piece.entry?.sessions[0]?.key ?? `gap-${i}`}
            piece={piece}
            share={piece.minutes / strip.minutes}
            place={`strip-p${i}`}
            view={view}
          />
        ))}
      </ol>
      {strip.now !== null && clock && (
        <p className={classNames('strip-now', strip.now > 80 && 'strip-now-late')} aria-hidden="true">
          <span>{t('strip.now', { time: `${clock.hour}:${clock.minute}` })}</span>
        </p>
      )}
    </nav>
  )
}

/** Lengths and places as rules of their own: the policy forbids style attributes. */
function StripStyle({ strip, nonce }: { strip: Strip; nonce: string | undefined }) {
  const css = [
    ...strip.pieces.map((piece, i) => `.strip-p${i}{flex-grow:${piece.minutes}}`),
    ...strip.ticks.map((tick, i) => `.strip-t${i}{left:${tick.at}%}`),
    strip.now === null ? '' : `.strip-now{left:${strip.now}%}`,
  ].join('')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers only
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}

type PieceProps = { piece: StripPiece; share: number; place: string; view: AgendaView }

function Piece({ piece, share, place, view }: PieceProps) {
  const t = useTranslations('agenda')
  const { entry } = piece
  const [first] = entry?.sessions ?? []
  if (!entry || !first) return <li className={`strip-piece strip-gap ${place}`} aria-hidden="true" />
  const quiet = !entry.block && (first.kind === 'break' || first.kind === 'update')
  const said = entry.block
    ? inLanguage(entry.block.subject, view.locale)
    : first.title && !quiet
      ? inLanguage(first.title, view.locale)
      : kindOf(first, view, t)
  const current = view.at !== null && phaseOf(entry, view.at) === 'now'
  return (
    <li className={classNames('strip-piece', quiet && 'strip-quiet', current && 'strip-current', place)}>
      <a href={`#${entryAnchor(entry)}`} aria-current={current ? 'true' : undefined}>
        {entry.number !== null && <b>{entry.number}</b>}
        <span lang={said.lang} className={share < (quiet ? 0.05 : 0.1) ? 'visually-hidden' : undefined}>
          {said.text}
        </span>
      </a>
    </li>
  )
}
