import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Site buttons are 48 high, office ones 44; by default the room decides. */
  size?: 'site' | 'office'
  /** The condition under the verb: makes it a decision button, with an arrow. */
  note?: ReactNode
  arrow?: boolean
  className?: string
}

export function buttonClass({ variant = 'primary', size, note, className }: ButtonLook) {
  const variantClass = variant !== 'primary' && `button-${variant}`
  return classNames(
    'button',
    variantClass,
    size && `button-${size}`,
    note != null && 'button-decision',
    className,
  )
}

export function ButtonWords({
  note,
  arrow,
  children,
}: Pick<ButtonLook, 'note' | 'arrow'> & { children: ReactNode }) {
  if (note == null)
    return (
      <>
        {children}
        {arrow && <Icon of={ArrowRight} />}
      </>
    )
  return (
    <>
      <span>
        <span className="button-verb">{children}</span>
        <span className="button-note">{note}</span>
      </span>
      <Icon of={ArrowRight} size={32} />
    </>
  )
}
