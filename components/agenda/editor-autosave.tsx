'use client'
import { startTransition, useContext, useEffect, useRef, useState } from 'react'
import { type FormAction, FormContext } from '@/components/form/form-context'

type Said = 'idle' | 'saved' | 'wrong' | 'elsewhere' | 'failed'
type Props = {
  action: FormAction
  /** The row as the page showed it. */
  version: string
  locale: string
  zone: string
  /** In `saved` and `wrong`, % stands for the time and the problem. */
  words: Record<Said, string>
}

const pause = 2500

/**
 * Saves the form around it while somebody types and carries the version that the next save builds on. Once somebody else
 * has saved the same session it stops and keeps the old version: the next save by hand is refused and shows both.
 */
export function EditorAutosave({ action, version, locale, zone, words }: Props) {
  const { state } = useContext(FormContext)
  const [own, setOwn] = useState(version)
  const [said, setSaid] = useState({ what: 'idle' as Said, filling: '' })
  const [answered, setAnswered] = useState(state.at)
  const field = useRef<HTMLInputElement>(null)
  const stale = said.what === 'elsewhere'
  // The form came back: whoever wrote in it was told and has seen both versions, so the next save builds on the present one.
  if (answered !== state.at) {
    setAnswered(state.at)
    setOwn(version)
    if (stale) setSaid({ what: 'idle', filling: '' })
  }

  useEffect(() => {
    const form = field.current?.form
    if (!form || stale) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let busy = false
    let left = false
    const save = () => {
      timer = undefined
      const data = new FormData(form)
      data.set('intent', 'auto')
      busy = true
      startTransition(async () => {
        const failed = { error: 'Failed' } as Awaited<ReturnType<FormAction>>
        const answer = await action({}, data).catch(() => failed)
        busy = false
        startTransition(() => {
          if (answer.version !== undefined) setOwn(String(answer.version))
          const problem = answer.words ?? Object.values(answer.fieldErrors ?? {})[0] ?? ''
          const time = new Date().toLocaleTimeString(locale, {
            hour: '2-digit',
            minute: '2-digit',
            timeZone: zone,
          })
          const kinds: Record<string, Said> = { Conflict: 'elsewhere', Invalid: 'wrong' }
          const what = answer.ok ? 'saved' : (kinds[answer.error ?? ''] ?? 'failed')
          setSaid({ what, filling: answer.ok ? time : problem })
          if (left) form.requestSubmit()
        })
      })
    }
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    // Sent while a save is under way: wait for it, so that one does not stumble over oneself.
    const submit = (event: SubmitEvent) => {
      clearTimeout(timer)
      if (!busy) return
      left = true
      event.preventDefault()
      event.stopPropagation()
    }
    form.addEventListener('input', typed)
    form.addEventListener('submit', submit, true)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', submit, true)
    }
  }, [action, stale, locale, zone])

  return (
    <>
      <input ref={field} type="hidden" name="version" value={own} readOnly />
      <p role="status" className="form-note">
        {words[said.what].replace('%', said.filling)}
      </p>
    </>
  )
}
