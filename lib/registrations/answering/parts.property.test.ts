import { expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { visitor } from '@/lib/access/context'
import { conditionHolds } from '@/lib/forms/condition'
import type { Condition } from '@/lib/forms/schema'
import type { EventQuestion } from '../questions'
import { type Asked, nothingAsked } from './queries'
import { readAsked } from './read'

/** A repeatable sequence of numbers below 1 (mulberry32). */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const ctx = { actor: visitor, locale: 'de' } as unknown as Ctx
const values = ['a', 'b', 'c']
const options = values.map((value) => ({ value, label: { de: value } }))

/** A form of an event and its parts: every question may depend on any that comes before it, whatever part asks it. */
function aForm(next: () => number, chosen: readonly string[]) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  const all: EventQuestion[] = []
  for (let i = 0; i < 8; i++) {
    const before = all.length > 0 && next() < 0.6 ? pick(all).key : null
    const condition: Condition | null = before
      ? { question: before, is: 'equals', value: pick(values) }
      : null
    all.push({
      id: `q${i}`,
      key: `q${i}`,
      kind: 'one_of',
      label: { de: `q${i}` },
      help: null,
      required: next() < 0.5,
      options,
      condition,
      step: 1,
      position: i,
      retention: 'standard',
      per: 'person',
      parts: next() < 0.5 ? null : [pick(['x', 'y'])],
    })
  }
  const questions = all.filter(({ parts }) => parts === null || parts.some((part) => chosen.includes(part)))
  const asked: Asked = { ...nothingAsked, questions }
  const sent = Object.fromEntries(
    all.flatMap(({ key }) => (next() < 0.7 ? [[key, next() < 0.1 ? 'forged' : pick(values)]] : [])),
  )
  return { all, asked, sent }
}

test('whatever is chosen and sent: only what was asked is kept, and only that can be missing', async () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const next = random(seed)
    const chosen = ['x', 'y'].filter(() => next() < 0.5)
    const { all, asked, sent } = aForm(next, chosen)
    const { rows, fields } = await readAsked(asked, sent, ctx)
    const kept = Object.fromEntries(rows.map((row) => [row.key, row.value]))
    if (Object.keys(fields).length > 0) {
      expect(rows).toEqual([])
      const wrong = Object.keys(fields).map((field) => field.replace('answers.', ''))
      const asking = new Set(asked.questions.map((question) => question.key))
      expect(wrong.filter((key) => !asking.has(key))).toEqual([])
      continue
    }
    for (const question of all) {
      const { key, condition, required, parts } = question
      const open = parts === null || parts.some((part) => chosen.includes(part))
      const holds = open && conditionHolds(condition, kept)
      expect(kept[key], `seed ${seed}, ${key}`).toBe(holds ? sent[key] : undefined)
      if (holds && required) expect(kept[key]).toBeDefined()
    }
  }
})
