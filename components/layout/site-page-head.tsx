import type { ReactNode } from 'react'
import { longWord } from '@/components/ui/long-word'

type Props = { title: string; crumbs?: ReactNode; lead?: ReactNode; lang?: string; children?: ReactNode }

/** Head of a quiet page of the site (text, list, form) that needs no colour. */
export function SitePageHead({ title, crumbs, lead, lang, children }: Props) {
  return (
    <div className="wrap band-head">
      {crumbs}
      <h1 className={longWord(title)} lang={lang}>
        {title}
      </h1>
      {lead && <p className="band-head-sub">{lead}</p>}
      {children}
    </div>
  )
}
