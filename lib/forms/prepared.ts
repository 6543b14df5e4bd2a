import type { Localized } from '@/lib/localized'
import type { QuestionKind } from '@/prisma/generated/enums'
import type { Condition, Option, Per, Retention } from './schema'

/** A question as the library keeps it. Known keys carry answers into records (lib/applications/applicant.ts). */
export type Prepared = {
  key: string
  kind: QuestionKind
  label: Localized
  help?: Localized
  required?: boolean
  options?: Option[]
  condition?: Condition
  retention?: Retention
  per?: Per
}

/** An answer to choose, in both languages. */
export const option = (value: string, de: string, en: string): Option => ({ value, label: { de, en } })
