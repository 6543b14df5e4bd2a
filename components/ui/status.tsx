import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { StateIcon } from './state-icon'

type Props = { tone?: 'plain' | 'strong' | 'danger' | 'warning' | 'past'; children: ReactNode }

/** A state is a word; bold when it matters, with a sign when it is urgent. Never a pill. */
export function Status({ tone = 'plain', children }: Props) {
  const sign = tone === 'danger' || tone === 'warning' ? tone : undefined
  return (
    <span className={classNames('status', tone !== 'plain' && `status-${tone}`)}>
      {sign && <StateIcon state={sign} />}
      {children}
    </span>
  )
}
