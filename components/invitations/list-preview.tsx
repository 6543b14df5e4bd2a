'use client'
import { useContext } from 'react'
import { FormContext } from '@/components/form/form-context'
import { HiddenField } from '@/components/form/hidden-field'
import { SubmitButton } from '@/components/form/submit-button'
import { StateIcon } from '@/components/ui/state-icon'

type Words = {
  title: string
  line: string
  who: string
  verdict: string
  fine: string
  pending: string
}

/** What a pasted list means, line by line, and the button that invites whom it may. Shown once the list was looked at. */
export function ListPreview({ words }: { words: Words }) {
  const { list } = useContext(FormContext).state
  if (!list) return null
  const { lines, good, send } = list
  return (
    <div className="mt-32">
      <h2 className="mb-16">{words.title}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrollable frame must be reachable by keyboard, and named */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <div className="table-frame" role="region" aria-label={words.title} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, text, problem }) => (
              <tr key={line}>
                <td className="numeric">{line}</td>
                <td>{text}</td>
                <td>
                  {problem ? (
                    <span className="status status-danger">
                      <StateIcon state="danger" />
                      {problem}
                    </span>
                  ) : (
                    words.fine
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {good > 0 && (
        <div className="form-actions">
          <HiddenField name="checked" value={good} />
          <SubmitButton name="intent" value="send" pendingLabel={words.pending}>
            {send}
          </SubmitButton>
        </div>
      )}
    </div>
  )
}
