'use client'
import { Marked } from './marked'
import type { HitGroup } from './use-hits'

type Props = {
  groups: readonly HitGroup[]
  q: string
  /** The hit that Enter opens. */
  at: number
  listId: string
  label: string
  optionId: (i: number) => string
  setPicked: (i: number) => void
}

/** What was found, by kind; the one that Enter opens lies on the network's colour. */
export function PaletteHits({ groups, q, at, listId, label, optionId, setPicked }: Props) {
  let next = 0
  return (
    <div role="listbox" id={listId} aria-label={label} className="palette-list">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={group.key} role="group" aria-labelledby={`${listId}-${group.key}`}>
          <p className="palette-kind" id={`${listId}-${group.key}`}>
            {group.label}
          </p>
          {group.hits.map((hit) => {
            const i = next++
            return (
              <a
                key={hit.href}
                id={optionId(i)}
                role="option"
                aria-selected={i === at}
                tabIndex={-1}
                href={hit.href}
                className="palette-hit"
                onMouseMove={() => setPicked(i)}
              >
                <b>
                  <Marked text={hit.title} q={q} />
                  {hit.note && (
                    <span>
                      <Marked text={hit.note} q={q} />
                    </span>
                  )}
                </b>
                {i === at && (
                  <span className="kbd" aria-hidden="true">
                    Enter
                  </span>
                )}
              </a>
            )
          })}
        </div>
      ))}
    </div>
  )
}
