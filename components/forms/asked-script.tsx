'use client'
import { useEffect, useRef } from 'react'
import { type Answers, type AnswerValue, conditionHolds } from '@/lib/forms/condition'
import type { Condition } from '@/lib/forms/schema'
import { type TypedQuestion, typedAnswer } from '@/lib/forms/typed-answer'

type Props = {
  /** The questions on the page, in order. */
  questions: (TypedQuestion & {
    condition: Condition | null
    /** Asked only when one of these is chosen anywhere in the form: a pool of the question's part. */
    choices?: readonly string[]
  })[]
  /** What earlier pages of the form answered, as far as conditions here ask for it. */
  known: Answers
}

/**
 * Shows and hides questions of its form, and groups of which none is asked, while somebody types. Without scripts all are
 * shown, with a hint.
 */
export function AskedScript({ questions, known }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form) return
    const update = () => {
      const typed = new FormData(form)
      const sent = new Set([...typed.values()].map(String))
      const values: Record<string, AnswerValue> = { ...known }
      for (const question of questions) {
        const { choices, condition } = question
        const chosen = !choices || choices.some((choice) => sent.has(choice))
        const asked = chosen && conditionHolds(condition, values)
        form.querySelector(`[data-question="${question.key}"]`)?.toggleAttribute('data-off', !asked)
        const value = asked ? typedAnswer(question, typed) : undefined
        if (value !== undefined) values[question.key] = value
      }
      for (const group of form.querySelectorAll('[data-questions]'))
        group.toggleAttribute('data-off', !group.querySelector('[data-question]:not([data-off])'))
    }
    const later = () => setTimeout(update)
    update()
    form.addEventListener('input', update)
    form.addEventListener('reset', later)
    return () => {
      form.removeEventListener('input', update)
      form.removeEventListener('reset', later)
    }
  })
  return <span ref={anchor} hidden />
}
