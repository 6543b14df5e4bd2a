import { Fragment, type ReactNode } from 'react'

const address = /(https?:\/\/[^\s<>"\])]+)/

/** Plain text with its addresses as links; text and links alternate after the split. */
export const linked = (text: string): ReactNode =>
  text.split(address).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
      <a key={i} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
      <Fragment key={i}>{part}</Fragment>
    ),
  )
