import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { longWord } from '@/components/ui/long-word'

type Props = {
  /** The figure on the left: date, price, clock. */
  figure?: ReactNode
  /** Small words above: "Als Nächstes", "Ihr Preis, Katrin Beispiel". */
  label?: ReactNode
  title?: ReactNode
  text?: ReactNode
  note?: ReactNode
  /** The one action of the page. */
  action?: ReactNode
  /** A decision button needs room. */
  wideAction?: boolean
  children?: ReactNode
}

/** The ink band: now, next, and the one action. */
export function SlabBand({ figure, label, title, text, note, action, wideAction, children }: Props) {
  const look = figure == null ? 'slab-row-no-figure' : wideAction && 'slab-row-wide-action'
  return (
    <div className="band-slab">
      <div className={classNames('wrap slab-row', look)}>
        {figure}
        <div className="slab-text">
          {label && <p className="slab-label">{label}</p>}
          {title && <h2 className={longWord(title)}>{title}</h2>}
          {text && <p>{text}</p>}
          {note && <p className="slab-note">{note}</p>}
          {children}
        </div>
        {action && <div className="slab-action">{action}</div>}
      </div>
    </div>
  )
}
