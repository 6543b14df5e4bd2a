'use client'
import { startTransition, useContext, useEffect, useRef, useState } from 'react'
import { type FormAction, FormContext } from '@/components/form/form-context'

type Said = 'idle' | 'saved' | 'wrong' | 'elsewhere' | 'failed'
type Props = {
  action: FormAction
  /** The version that the page was made from. */
  version: number
  locale: string
  zone: string
  /** In `saved`, % stands for the time. */
  words: Record<Said, string>
}

const pause = 1500

/** Somebody typed before the page came alive. */
const touched = (form: HTMLFormElement) =>
  [...form.elements].some((field) =>
    field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
      ? field.checked !== field.defaultChecked
      : (field instanceof HTMLInputElement && field.type !== 'hidden' && field.type !== 'file') ||
          field instanceof HTMLTextAreaElement
        ? field.value !== field.defaultValue
        : false,
  )

/**
 * Saves the form around it while somebody types, and carries the version that the next save builds on. Once another tab
 * has saved, it stops and keeps the old version, so that the next save by hand is told and shows both.
 */
export function Autosave({ action, version, locale, zone, words }: Props) {
  const { state } = useContext(FormContext)
  const [own, setOwn] = useState(version)
  const [said, setSaid] = useState<{ what: Said; at?: Date }>({ what: 'idle' })
  const [busy, setBusy] = useState(false)
  const [answered, setAnswered] = useState(state.at)
  const field = useRef<HTMLInputElement>(null)
  const waiting = useRef<{ submitter: HTMLElement | null } | null>(null)
  const stale = said.what === 'elsewhere'
  // The form came back: its reader was told and has seen both versions.
  if (answered !== state.at) {
    setAnswered(state.at)
    if (stale) setSaid({ what: 'idle' })
  }

  useEffect(() => {
    const form = field.current?.form
    if (!form || stale) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => {
      timer = undefined
      const data = new FormData(form)
      for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
      data.set('intent', 'auto')
      setBusy(true)
      startTransition(async () => {
        const answer = await action({}, data).catch(
          () => ({ error: 'Failed' }) as Awaited<ReturnType<FormAction>>,
        )
        startTransition(() => {
          if (answer.version !== undefined) setOwn(answer.version)
          const problems = { Conflict: 'elsewhere', Invalid: 'wrong' } as const
          const what = answer.ok ? 'saved' : (problems[answer.error as 'Conflict'] ?? 'failed')
          setSaid({ what, at: new Date() })
          setBusy(false)
        })
      })
    }
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    const leave = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      save()
    }
    const submit = () => clearTimeout(timer)
    if (touched(form)) typed()
    form.addEventListener('input', typed)
    form.addEventListener('submit', submit)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', submit)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [action, stale])

  // Sent while a save is under way: wait for it, so that one does not stumble over oneself.
  useEffect(() => {
    const form = field.current?.form
    if (!form) return
    if (!busy) {
      const held = waiting.current
      waiting.current = null
      if (held) form.requestSubmit(held.submitter)
      return
    }
    const hold = (event: SubmitEvent) => {
      event.preventDefault()
      event.stopPropagation()
      waiting.current = { submitter: event.submitter }
    }
    form.addEventListener('submit', hold)
    return () => form.removeEventListener('submit', hold)
  }, [busy])

  const time = said.at?.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  return (
    <>
      <input ref={field} type="hidden" name="version" value={stale ? own : Math.max(own, version)} readOnly />
      <p role="status" className="form-note">
        {words[said.what].replace('%', time ?? '')}
      </p>
    </>
  )
}
