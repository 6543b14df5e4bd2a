import { classNames } from '@/components/ui/class-names'
import { Drawn } from '@/components/ui/drawn'

export type StripSegment = {
  /** Minutes, counted as `from` and `to` of the strip. */
  from: number
  to: number
  number?: number
  title: string
  href?: string
  now?: boolean
  /** Words on the ground instead of a field: breaks. */
  plain: boolean
}

type Props = {
  id: string
  nonce?: string
  label: string
  from: number
  to: number
  marks: { at: number; label: string }[]
  segments: StripSegment[]
  /** The line across: "Jetzt 10:43". */
  now?: { at: number; label: string }
}

/** A stretch of time to scale, and the jump menu of what it holds. */
export function TimeStrip({ id, nonce, label, from, to, marks, segments, now }: Props) {
  const at = (minute: number) => Math.round(((minute - from) / (to - from)) * 10_000) / 100
  const late = now != null && at(now.at) > 70
  // How far a mark stands from the flag's edge, in the direction in which the flag extends.
  const gap = (minute: number) => (now ? (late ? at(now.at) - at(minute) : at(minute) - at(now.at)) : 100)
  const seen = marks.filter((mark) => gap(mark.at) < -1 || gap(mark.at) > 9)
  const css = [
    ...seen.map((mark, i) => `#${id} .strip-scale>li:nth-child(${i + 1}){left:${at(mark.at)}%}`),
    ...segments.map((s, i) => {
      const width = at(s.to) - at(s.from)
      return `#${id} .strip-segs>li:nth-child(${i + 1}){left:${at(s.from)}%;width:${width.toFixed(2)}%}`
    }),
    now && `#${id} .strip-now{left:${at(now.at)}%}`,
  ].join('')
  return (
    <nav className="strip" id={id} aria-label={label}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and our own id */}
      <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
      <Drawn
        className="strip-lists"
        facts={[seen, segments, now]}
        draw={() => (
          <>
            <ol className="strip-scale" aria-hidden="true">
              {seen.map((mark) => (
                <li key={mark.at} className={gap(mark.at) > 0 && gap(mark.at) < 28 ? 'is-near' : undefined}>
                  {mark.label}
                </li>
              ))}
            </ol>
            <ol className="strip-segs">
              {segments.map((segment) => (
                <li key={segment.from}>
                  <Segment {...segment} />
                </li>
              ))}
            </ol>
          </>
        )}
      />
      {now && (
        <div className={classNames('strip-now', late && 'is-late')}>
          <span>{now.label}</span>
        </div>
      )}
    </nav>
  )
}

function Segment({ number, title, href, now, plain }: StripSegment) {
  const look = classNames('strip-seg', plain && 'strip-seg-plain', now && 'is-now')
  const words = (
    <>
      {number != null && <b>{number}</b>}
      <span>{title}</span>
    </>
  )
  return href ? (
    <a className={look} href={href} aria-current={now ? 'true' : undefined}>
      {words}
    </a>
  ) : (
    <div className={look}>{words}</div>
  )
}
