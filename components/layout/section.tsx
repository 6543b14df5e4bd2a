import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { longWord } from '@/components/ui/long-word'

type Props = {
  title: ReactNode
  /** Anchor, and name of the section for jump links. */
  id?: string
  lead?: ReactNode
  /** A link beside the title ("Ändern"). */
  aside?: ReactNode
  /** Title above the content instead of on the axis: for tables and other wide things. */
  stacked?: boolean
  className?: string
  children: ReactNode
}

/** 4 px of ink, the title on the first axis, the content on the second. */
export function Section({ title, id, lead, aside, stacked, className, children }: Props) {
  return (
    <section id={id} className={classNames('section wrap', stacked && 'section-stacked', className)}>
      <div className="section-rule">
        <div className="section-head">
          <h2 className={classNames('section-title', longWord(title))}>{title}</h2>
          {lead && <p className="section-lead">{lead}</p>}
          {aside && <div className="section-aside">{aside}</div>}
        </div>
        <div className="section-body">{children}</div>
      </div>
    </section>
  )
}
