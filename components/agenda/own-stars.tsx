'use client'
import { useEffect, useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { type StarShelf, useStars } from './star-store'

type Props = {
  shelf: StarShelf
  /** `clash`: a sentence with {one} and {other}. */
  labels: { none: string; noneText: string; clash: string }
}

type Shown = { name: string; from: number; to: number }

/** Shows the rows that are starred, and says which of them overlap in time. */
function showOwn(keys: readonly string[]): { count: number; clashes: [string, string][] } {
  const starred = [...document.querySelectorAll<HTMLElement>('[data-own]')].filter((row) => {
    row.hidden = !keys.includes(row.dataset.own ?? '')
    return !row.hidden
  })
  for (const day of document.querySelectorAll<HTMLElement>('[data-own-day]'))
    day.hidden = day.querySelector('[data-own]:not([hidden])') === null
  const timed = starred.flatMap((row): Shown[] => {
    const [from, to] = row.dataset.span?.split(' ').map(Number) ?? []
    return from && to ? [{ from, to, name: row.querySelector('.row-title')?.textContent ?? '' }] : []
  })
  const clashes = timed.flatMap((one, i) =>
    timed
      .slice(i + 1)
      .filter((other) => one.from < other.to && other.from < one.to)
      .map((other): [string, string] => [one.name, other.name]),
  )
  return { count: starred.length, clashes }
}

/** What stands above somebody's own stars: that there are none yet, or which of them overlap. */
export function OwnStars({ shelf, labels }: Props) {
  const kept = useStars(shelf)?.join(' ') ?? null
  const [own, setOwn] = useState<ReturnType<typeof showOwn> | null>(null)
  useEffect(() => {
    if (kept !== null) setOwn(showOwn(kept.split(' ')))
  }, [kept])
  if (own === null) return null
  if (own.count === 0)
    return (
      <div className="wrap section">
        <EmptyState title={labels.none} text={labels.noneText} level={2} />
      </div>
    )
  if (own.clashes.length === 0) return null
  return (
    <div className="wrap section">
      <Message kind="warning">
        {own.clashes.slice(0, 5).map(([one, other]) => (
          <p key={`${one} ${other}`}>
            {labels.clash.replace('{one}', () => one).replace('{other}', () => other)}
          </p>
        ))}
      </Message>
    </div>
  )
}
