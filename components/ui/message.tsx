import type { ReactNode } from 'react'
import { type State, StateIcon } from './state-icon'

type Props = {
  kind?: State
  title?: ReactNode
  /** Give "status" or "alert" only where the message answers an act of the reader. */
  role?: 'status' | 'alert'
  /** Links that mend it. */
  actions?: ReactNode
  children?: ReactNode
}

/** What the reader should know: an icon and a bar beside words. */
export function Message({ kind = 'info', title, role, actions, children }: Props) {
  return (
    <div className={`message message-${kind}`} role={role}>
      <StateIcon state={kind} size={24} />
      <div className="message-body">
        {title && <p className="message-title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {actions && <div className="message-actions">{actions}</div>}
    </div>
  )
}
