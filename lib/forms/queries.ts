import type { Tx } from '@/lib/db'
import type { Localized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import type { Condition, Option, Per, QuestionFacts, Retention } from './schema'

export const withQuestions = {
  id: true,
  formId: true,
  number: true,
  state: true,
  intro: true,
  steps: true,
  changes: true,
  publishedAt: true,
  questions: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      key: true,
      kind: true,
      label: true,
      help: true,
      required: true,
      options: true,
      condition: true,
      step: true,
      position: true,
      retention: true,
      per: true,
    },
  },
} satisfies Prisma.FormVersionSelect

/** Anything that reads versions: a context, or a transaction as `{ db: tx }`. */
type Reader = { db: Pick<Tx, 'formVersion'> }
type Row = Prisma.FormVersionGetPayload<{ select: typeof withQuestions }>
export type Question = QuestionFacts &
  Pick<Row['questions'][number], 'id' | 'label' | 'help' | 'step' | 'position'> & {
    retention: Retention
    per: Per
  }
/** A version of a form with its questions in order. */
export type Version = Omit<Row, 'questions' | 'steps' | 'intro'> & {
  questions: Question[]
  /** Titles of the pages in order; empty for a form of one page. */
  steps: Localized[]
  intro: Localized | null
}

/** A stored row as the rules read it. */
export const versionFrom = (row: Row): Version => ({
  ...row,
  steps: row.steps as Localized[],
  intro: row.intro as Localized | null,
  questions: row.questions.map((question) => ({
    ...question,
    options: question.options as Option[] | null,
    condition: question.condition as Condition | null,
    retention: question.retention as Retention,
    per: question.per as Per,
  })),
})

/** The version that is asked now: the published one with the highest number, or null. */
export async function publishedVersion(ctx: Reader, formId: string): Promise<Version | null> {
  const row = await ctx.db.formVersion.findFirst({
    where: { formId, state: 'published' },
    orderBy: { number: 'desc' },
    select: withQuestions,
  })
  return row && versionFrom(row)
}

/** Every published version of several forms, the newest of each form first: one statement however many. */
export async function publishedVersions(ctx: Reader, formIds: readonly string[]): Promise<Version[]> {
  if (formIds.length === 0) return []
  const rows = await ctx.db.formVersion.findMany({
    where: { formId: { in: [...formIds] }, state: 'published' },
    orderBy: { number: 'desc' },
    select: withQuestions,
  })
  return rows.map(versionFrom)
}

/** The version that the office works on: the draft if there is one, else the published one, or null. */
export async function latestVersion(ctx: Reader, formId: string): Promise<Version | null> {
  const row = await ctx.db.formVersion.findFirst({
    where: { formId },
    orderBy: { number: 'desc' },
    select: withQuestions,
  })
  return row && versionFrom(row)
}

/** A version by its id: running cases stay on theirs. */
export async function versionById(ctx: Reader, id: string): Promise<Version | null> {
  const row = await ctx.db.formVersion.findFirst({ where: { id }, select: withQuestions })
  return row && versionFrom(row)
}
