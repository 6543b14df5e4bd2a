import type { ReactNode } from 'react'

type Props = {
  title: string
  text?: ReactNode
  action?: ReactNode /** Of the heading; 2 right below the page's own. */
  level?: 2 | 3
}

/** An empty list says what it is for and offers the first step. */
export function EmptyState({ title, text, action, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  )
}
