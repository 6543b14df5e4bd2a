import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

type TableProps = {
  /** Names the table; hidden from the eye when a heading above already says it. */
  caption: string
  captionHidden?: boolean
  /** Many columns: keeps its width on a phone and scrolls sideways inside its frame. */
  wide?: boolean
  className?: string
  children: ReactNode
}

/** A table under 4 px of ink. Children are thead and tbody; its frame scrolls, the page never does. */
export function Table({ caption, captionHidden = true, wide, className, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrollable frame must be reachable by keyboard, and named
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames('table', wide && 'table-wide', className)}>
        <caption className={classNames(captionHidden && 'visually-hidden')}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

type Cell = { numeric?: boolean; check?: boolean }
const cellClass = ({ numeric, check }: Cell, more?: string) =>
  classNames(numeric && 'numeric', check && 'cell-check', more)

/** A head cell. With `sort` and `href` it is a link that changes the order, an arrow shows the present one. */
export function Th({
  numeric,
  check,
  sort,
  href,
  scope = 'col',
  className,
  children,
  ...rest
}: ComponentProps<'th'> & Cell & { sort?: 'ascending' | 'descending' | 'none'; href?: string }) {
  const arrow = sort === 'ascending' ? ChevronUp : sort === 'descending' ? ChevronDown : null
  const words = href ? (
    <a href={href}>
      {children}
      {arrow && <Icon of={arrow} size={14} />}
    </a>
  ) : (
    children
  )
  return (
    <th scope={scope} aria-sort={sort} className={cellClass({ numeric, check }, className)} {...rest}>
      {words}
    </th>
  )
}

export function Td({ numeric, check, className, ...rest }: ComponentProps<'td'> & Cell) {
  return <td className={cellClass({ numeric, check }, className)} {...rest} />
}

/** The first cell of a row: what it is about, heavy; a second line in muted. */
export function NameCell({ href, note, children }: { href?: string; note?: ReactNode; children: ReactNode }) {
  return (
    <th scope="row">
      {href ? (
        <a className="link-plain" href={href}>
          {children}
        </a>
      ) : (
        children
      )}
      {note != null && <span className="cell-second">{note}</span>}
    </th>
  )
}
