import { useRef } from 'react'
import { HiddenField } from '@/components/form/hidden-field'
import { Button } from '@/components/ui/button'
import type { DeskWords } from './words'

type Props = {
  words: DeskWords
  hidden: Record<string, string | null>
  action: (form: FormData) => void
  /** With scripts: what was typed. */
  onCode: (code: string) => void
  /** What a camera outside the app brought here. */
  typed?: string
}

/** Eight characters off a ticket. A plain form; scripts take it over. */
export function CodeForm({ words, hidden, action, onCode, typed }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <form
      action={action}
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        const element = input.current
        if (!element?.value.trim()) return element?.focus()
        onCode(element.value)
        element.value = ''
        element.focus()
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <label htmlFor="door-code">{words.code}</label>
      <p id="door-code-hint" className="door-hint">
        {words.codeHint}
      </p>
      <div className="door-row">
        <input
          ref={input}
          id="door-code"
          name="code"
          className="field-control door-code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
          defaultValue={typed}
          aria-describedby="door-code-hint"
        />
        <Button type="submit">{words.check}</Button>
      </div>
    </form>
  )
}
