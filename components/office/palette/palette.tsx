'use client'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { PaletteHits } from './palette-hits'
import { useHits } from './use-hits'
import { useOpener } from './use-opener'

export type PaletteWords = {
  label: string
  open: string
  close: string
  hint: string
  nothing: string
  /** By number: 0, 1, and "{count}" for more. */
  counts: [string, string, string]
  choose: string
  enter: string
  beside: string
}

/** The command palette: Ctrl or Cmd and K, or its key in the search field. A dialog of the browser, wholly by keyboard. */
export function Palette({ source, words }: { source: string; words: PaletteWords }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [q, setQ] = useState('')
  const [picked, setPicked] = useState(0)
  const { open, opened, key } = useOpener(dialog)
  const { groups, done } = useHits(opened ? source : null, q)
  const hits = groups.flatMap((group) => group.hits)
  const at = Math.min(picked, hits.length - 1)
  const optionId = (i: number) => `${id}-${i}`

  const move = (to: number) => {
    const next = (to + hits.length) % hits.length
    setPicked(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      Home: () => move(0),
      End: () => move(hits.length - 1),
      Enter: () => {
        const href = hits[at]?.href
        if (!href) return
        if (event.ctrlKey || event.metaKey) window.open(href, '_blank', 'noopener')
        else location.assign(href)
      },
    }
    const step = steps[event.key]
    if (!step || hits.length === 0 || (q && event.key === 'Home') || (q && event.key === 'End')) return
    event.preventDefault()
    step()
  }
  const type = (text: string) => {
    setQ(text)
    setPicked(0)
  }
  const count = hits.length
  const said = count < 2 ? words.counts[count] : words.counts[2].replace('{count}', String(count))

  return (
    <>
      <button type="button" className="kbd palette-open" onClick={open}>
        {words.hint.replace(/Strg|Ctrl/, key ?? '$&')}
        <span className="visually-hidden">: {words.open}</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the keyboard has Escape */}
      <dialog
        ref={dialog}
        className="dialog palette"
        aria-label={words.open}
        onClose={() => type('')}
        onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      >
        <div className="palette-query">
          <Icon of={Search} size={28} />
          <input
            type="text"
            role="combobox"
            aria-label={words.label}
            aria-expanded={count > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={count > 0 ? optionId(at) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            value={q}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="kbd" onClick={() => dialog.current?.close()}>
            Esc
            <span className="visually-hidden">: {words.close}</span>
          </button>
        </div>
        <PaletteHits {...{ groups, q, at, optionId, listId: `${id}-list`, label: words.open, setPicked }} />
        {done && count === 0 && <p className="palette-nothing">{words.nothing}</p>}
        <div className="palette-foot">
          <span>{words.choose}</span>
          <span>{words.enter}</span>
          <span>{words.beside.replace('{key}', key ?? words.hint.split(' ')[0] ?? '')}</span>
          <span role="status">{done && q ? said : ''}</span>
        </div>
      </dialog>
    </>
  )
}
