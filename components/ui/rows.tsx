import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { longWord } from './long-word'

/** A list of rows: left when or how much, right what and who. */
export function Rows({ children, more }: { children: ReactNode; more?: ReactNode }) {
  return (
    <>
      <ul className="rows">{children}</ul>
      {more && <div className="rows-more">{more}</div>}
    </>
  )
}

type RowProps = {
  /** A figure (DateFigure, ClockTime, Figure) … */
  figure?: ReactNode
  /** … or words; several are set under each other, on a phone in one line. */
  label?: ReactNode | ReactNode[]
  title: ReactNode
  href?: string
  lang?: string
  text?: ReactNode
  aside?: ReactNode
  level?: 2 | 3 | 4
  children?: ReactNode
}

export function Row({ figure, label, title, href, lang, text, aside, level = 3, children }: RowProps) {
  const Heading = `h${level}` as const
  const labels = (Array.isArray(label) ? label : [label]).filter((part) => part != null && part !== '')
  return (
    <li className={classNames('row', figure == null && 'row-worded')}>
      <div className={figure == null ? 'row-label' : 'row-figure'}>
        {figure ?? labels.map((part, i) => <span key={i ? `more-${i}` : 'first'}>{part}</span>)}
      </div>
      <div className="row-main">
        <Heading className={classNames('row-title', longWord(title))} lang={lang}>
          {href ? <a href={href}>{title}</a> : title}
        </Heading>
        {text && <p className="row-text">{text}</p>}
        {children}
      </div>
      {aside && <div className="row-aside">{aside}</div>}
    </li>
  )
}
