import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

/** A link on a line of its own ("Alle Termine"), with an icon where it leads out of the page. */
export function LinkAlone({
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & { icon?: LucideIcon }) {
  return (
    <a className={classNames('link-alone', className)} {...rest}>
      {icon && <Icon of={icon} />}
      {icon ? <span>{children}</span> : children}
    </a>
  )
}
