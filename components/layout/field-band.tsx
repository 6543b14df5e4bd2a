import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { longWord } from '@/components/ui/long-word'

type HeadProps = {
  crumbs?: ReactNode
  /** The poster: a DateFigure, ClockTime or Figure of size "poster". */
  figure?: ReactNode
  title: string
  lang?: string
  sub?: ReactNode
  /** The figure beside the title instead of above it (agenda). */
  beside?: boolean
  children?: ReactNode
}

/** The first band of a page: who and when, in the network's colour. */
export function FieldBand({ crumbs, figure, title, lang, sub, beside, children }: HeadProps) {
  const words = (
    <>
      {crumbs}
      {!beside && figure}
      <h1 className={longWord(title)} lang={lang}>
        {title}
      </h1>
      {sub && <p className="band-head-sub">{sub}</p>}
    </>
  )
  return (
    <div className="band-field">
      <div className={classNames('wrap band-head', beside && 'band-head-beside')}>
        {beside ? (
          <div className="band-beside">
            <div>{figure}</div>
            <div>{words}</div>
          </div>
        ) : (
          words
        )}
        {children}
      </div>
    </div>
  )
}

/** Home: one sentence as a poster, a lead under it. */
export function PosterBand({
  title,
  lang,
  lead,
  children,
}: {
  title: string
  lang?: string
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="band-field">
      <div className="wrap band-poster">
        <h1 className={longWord(title)} lang={lang}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}

/** A slim band above a form: what it is about. */
export function SlimBand({ figure, title, text }: { figure?: ReactNode; title: string; text?: ReactNode }) {
  return (
    <div className="band-field">
      <div className="band-slim">
        <div className="wrap">
          {figure}
          <p>
            <b>{title}</b>
            {text}
          </p>
        </div>
      </div>
    </div>
  )
}

/** A field further down the page: one invitation (newsletter), its words left, its form right. */
export function FieldSection({
  title,
  text,
  children,
}: {
  title: string
  text?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="band-field band-section">
      <div className="wrap">
        <h2 className={longWord(title)}>{title}</h2>
        <div className="band-columns">
          <div>{typeof text === 'string' ? <p>{text}</p> : text}</div>
          <div>{children}</div>
        </div>
      </div>
    </section>
  )
}
