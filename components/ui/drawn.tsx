import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { drawings } from './drawings'
import { DrawnMarkup } from './drawn-markup'

type Props = {
  className?: string
  /** Everything that the drawing follows from, as plain data: the same facts, the same drawing. */
  facts: unknown
  /** Plain elements of components without hooks. */
  draw: () => ReactElement
}

/**
 * A large quiet part of a page, drawn once for the same facts and sent as it is, without a second copy for hydration.
 * Rendering is most of what a page costs (docs/decisions/0007), and a released programme looks the same to everybody.
 * What is kept follows from its facts alone: a process without it draws the same again.
 */
export async function Drawn({ className, facts, draw }: Props) {
  const key = createHash('sha256').update(JSON.stringify(facts)).digest('base64')
  if (!drawings.has(key)) {
    // Next refuses only the static import; within server components this is React's own renderer, escaping included.
    const { renderToStaticMarkup } = await import('react-dom/server')
    drawings.keep(key, renderToStaticMarkup(draw()))
  }
  return <DrawnMarkup drawing={key} {...(className ? { className } : {})} />
}
