import * as z from 'zod'
import { changeInput } from '../../schema'

const line = (max: number) => z.string().trim().max(max).default('')

/** What somebody whom others registered says of themselves. */
export const completeInput = changeInput
  .pick({ token: true, answers: true, function: true })
  .extend({ givenName: line(100), familyName: line(100) })
export type CompleteInput = z.output<typeof completeInput>
