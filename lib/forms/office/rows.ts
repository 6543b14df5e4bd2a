import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Localized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import type { QuestionKind } from '@/prisma/generated/enums'
import type { Condition, Option } from '../schema'

/** A question as it is written, whatever it was made from. */
export type QuestionRow = {
  key: string
  kind: QuestionKind
  label: Localized
  help?: Localized | null
  required?: boolean
  options?: Option[] | null
  condition?: Condition | null
  step: number
  position: number
  retention?: string
  per?: string
}

const json = (value: object | null | undefined) => (value ? (value as Prisma.InputJsonValue) : Prisma.DbNull)

/** Writes questions of a version. */
export const writeQuestions = (tx: Tx, ctx: Ctx, versionId: string, rows: readonly QuestionRow[]) =>
  tx.question.createMany({
    data: rows.map((row) => ({
      networkId: ctx.network.id,
      versionId,
      key: row.key,
      kind: row.kind,
      label: row.label,
      help: json(row.help),
      required: row.required ?? false,
      options: json(row.options),
      condition: json(row.condition),
      step: row.step,
      position: row.position,
      retention: row.retention ?? 'standard',
      per: row.per ?? 'person',
    })),
  })

/** A question of one version as a row for another. */
export const rowOf = (question: {
  key: string
  kind: QuestionKind
  label: unknown
  help: unknown
  required: boolean
  options: Option[] | null
  condition: Condition | null
  step: number
  position: number
  retention: string
  per: string
}): QuestionRow => ({
  ...question,
  label: question.label as Localized,
  help: question.help as Localized | null,
})
