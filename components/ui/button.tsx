import type { ComponentProps } from 'react'
import { type ButtonLook, ButtonWords, buttonClass } from './button-look'

/** A button; inside forms prefer SubmitButton, which knows that it is pending. */
export function Button({
  variant,
  size,
  note,
  arrow,
  className,
  type = 'button',
  children,
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return (
    <button type={type} className={buttonClass({ variant, size, note, className })} {...rest}>
      <ButtonWords note={note} arrow={arrow}>
        {children}
      </ButtonWords>
    </button>
  )
}
