type Props = {
  label: string
  /** "Zeilen 51 bis 100 von 412". */
  words: string
  previous?: { href: string; label: string }
  next?: { href: string; label: string }
}

/** Where in a long list the reader stands, and the way on. */
export function Pagination({ label, words, previous, next }: Props) {
  return (
    <nav aria-label={label} className="pagination">
      <span>{words}</span>
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      )}
    </nav>
  )
}
