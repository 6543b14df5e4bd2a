import * as z from 'zod'
import { recordId } from '@/lib/form-fields'
import { delimiterNames } from '@/lib/imports/delimiter'
import { encodings } from '@/lib/imports/encoding'
import { fields } from './fields'
import { choices } from './plan'

export const importRef = z.object({ run: recordId })

/** How a text file is to be read, when the guess was wrong. */
export const readingInput = z.object({
  run: recordId,
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiterNames),
})

const column = z
  .union([z.literal(''), z.enum(fields)])
  .catch('')
  .transform((field) => field || null)
const numbered = z.string().regex(/^\d{1,7}$/)

/** What each column says: columns.0=givenName, columns.1= (nothing) … */
export const mappingInput = z.object({
  run: recordId,
  columns: z.record(numbered, column).default({}),
  sector: z.string().min(1).max(40),
})

/** What becomes of possible duplicates: of all, and of single rows where it was said. */
export const startInput = z.object({
  run: recordId,
  similar: z.enum(choices).default('skip'),
  choices: z
    .record(numbered, z.union([z.literal(''), z.enum(choices)]))
    .default({})
    .transform((said) =>
      Object.fromEntries(Object.entries(said).flatMap(([row, choice]) => (choice ? [[row, choice]] : []))),
    ),
})

export type ReadingInput = z.output<typeof readingInput>
export type MappingInput = z.output<typeof mappingInput>
export type StartInput = z.output<typeof startInput>
