import type { Question, Version } from '../queries'

export const aspects = [
  'label',
  'help',
  'required',
  'options',
  'condition',
  'step',
  'retention',
  'per',
] as const
export type Aspect = (typeof aspects)[number]

export type Difference = {
  added: Question[]
  removed: Question[]
  changed: { question: Question; aspects: Aspect[] }[]
  /** Questions that both have come in another order. */
  reordered: boolean
  frame: boolean
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What a new version asks differently; against nothing, everything is new. */
export function differenceOf(before: Version | null, after: Version): Difference {
  const was = new Map(before?.questions.map((question) => [question.key, question]))
  const is = new Set(after.questions.map((question) => question.key))
  const kept = after.questions.filter((question) => was.has(question.key))
  const changed = kept.flatMap((question) => {
    const old = was.get(question.key)
    const found = aspects.filter((aspect) => !same(question[aspect], old?.[aspect]))
    return found.length > 0 ? [{ question, aspects: found }] : []
  })
  const order = before?.questions.map((question) => question.key).filter((key) => is.has(key))
  return {
    added: after.questions.filter((question) => !was.has(question.key)),
    removed: before?.questions.filter((question) => !is.has(question.key)) ?? [],
    changed,
    reordered:
      order !== undefined &&
      !same(
        order,
        kept.map((question) => question.key),
      ),
    frame: before !== null && !(same(before.intro, after.intro) && same(before.steps, after.steps)),
  }
}

/** True when publishing would change nothing. */
export const isEmpty = ({ added, removed, changed, reordered, frame }: Difference) =>
  added.length + removed.length + changed.length === 0 && !reordered && !frame
