import type { ComponentProps } from 'react'
import { type ButtonLook, ButtonWords, buttonClass } from './button-look'

/** A link that looks like a button, for going to where something is decided. */
export function ButtonLink({
  variant,
  size,
  note,
  arrow,
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<'a'>) {
  return (
    <a className={buttonClass({ variant, size, note, className })} {...rest}>
      <ButtonWords note={note} arrow={arrow}>
        {children}
      </ButtonWords>
    </a>
  )
}
