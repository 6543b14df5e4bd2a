import * as z from 'zod'

const line = z.string().trim().max(100).default('')

/** Whom somebody asks to take their place. */
export const askInput = z.object({
  token: z.string().min(1).max(64),
  email: z.string().trim().max(254).default(''),
})
export type AskInput = z.output<typeof askInput>

/** The colleague's button: `pass` is the sealed offer out of their mail; names are asked of those who are new here. */
export const takeInput = z.object({
  pass: z.string().min(1).max(1000),
  givenName: line,
  familyName: line,
})
export type TakeInput = z.output<typeof takeInput>
