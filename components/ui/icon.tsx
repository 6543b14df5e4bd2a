import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names'

/** A lucide icon with square ends, as our rules have; never the only bearer of a meaning. */
export function Icon({
  of: Shape,
  size = 20,
  className,
}: {
  of: LucideIcon
  size?: number
  className?: string
}) {
  return (
    <Shape
      aria-hidden="true"
      size={size}
      strokeWidth={2.5}
      className={classNames('icon-square', className)}
    />
  )
}
