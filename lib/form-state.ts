/** What a form's action answers; shared by server and browser. Words are already in the reader's language. */
export type FormState = {
  ok?: boolean
  /** The page to load next; lib/leave.ts says why. */
  goto?: string
  /** Said after success. */
  message?: string
  /** A code of lib/errors.ts; `words` says it to the reader. */
  error?: string
  words?: string
  fieldErrors?: Record<string, string>
  /** Sanitised HTML of what was typed, by language: a preview beside the form. */
  preview?: { de: string; en: string }
  /** What a pasted list means, line by line, how many lines are fine, and the words of the button that takes those. */
  list?: { lines: { line: number; text: string; problem?: string }[]; good: number; send: string }
  /** The version that was saved just now, for a form that saves itself. */
  version?: number
  /** What was typed, so that nothing is lost. */
  values?: Record<string, string | string[]>
  at?: number
}
