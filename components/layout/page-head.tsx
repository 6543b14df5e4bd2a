import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Figure } from '@/components/ui/figure'
import { longWord } from '@/components/ui/long-word'

type Props = {
  title: string
  /** A huge number that begins the sentence of the title: 11 "warten auf Entscheidung". */
  figure?: string | number
  /** Raised beside it where the title goes on by itself: 12 Tage. */
  unit?: string
  crumbs?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  lang?: string
}

/** Head of an office page: what, how much, and the next step. */
export function PageHead({ title, figure, unit, crumbs, sub, actions, lang }: Props) {
  return (
    <div className={classNames('page-head', figure != null && 'page-head-figured')}>
      {figure != null && <Figure value={figure} unit={unit} size="head" />}
      <div className="page-head-words">
        {crumbs}
        <h1 className={longWord(title)} lang={lang}>
          {figure != null && (
            <span className="visually-hidden">{unit ? `${figure} ${unit}: ` : `${figure} `}</span>
          )}
          {title}
        </h1>
        {sub && <p className="page-head-sub">{sub}</p>}
      </div>
      {actions && <div className="page-head-actions">{actions}</div>}
    </div>
  )
}
