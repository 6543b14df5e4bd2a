import { expect, test } from 'vitest'
import type { Question } from '@/lib/forms/queries'
import { choices } from '@/prisma/factories/event-forms'
import { aNetwork } from '@/prisma/factories/network'
import { feedbackTable } from './export'

test('a line for each person, marks as numbers, words as they were said', async () => {
  const { ctx } = await aNetwork()
  const base = { help: null, required: false, condition: null, step: 1, position: 0 }
  const more = { retention: 'standard' as const, per: 'person' as const }
  const questions: Question[] = [
    {
      id: 'a',
      key: 'rating',
      kind: 'one_of',
      label: { de: 'Wie war es?' },
      options: choices('1', '5'),
      ...base,
      ...more,
    },
    { id: 'b', key: 'why', kind: 'long_text', label: { de: 'Warum?' }, options: null, ...base, ...more },
  ]
  const { columns, rows } = feedbackTable(ctx, {
    questions,
    said: [
      { questions, answers: { rating: '5', why: '=1+1' } },
      { questions, answers: { rating: '1' } },
    ],
  })
  expect(columns.map((column) => column.head)).toEqual(['Wie war es?', 'Warum?'])
  expect(rows).toEqual([
    [5, '=1+1'],
    [1, ''],
  ])
})
