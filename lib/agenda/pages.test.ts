import { expect, it } from 'vitest'
import { agendaWith, sessionsOf } from '@/prisma/factories/agenda'
import { daysOf } from './order'
import { isPaged, pageOf } from './pages'

const days = (perDay: number) =>
  daysOf(
    agendaWith(
      sessionsOf(
        ...[0, 1, 2].flatMap((day) =>
          Array.from({ length: perDay }, (_, i) => ({
            kind: 'other' as const,
            title: `${day}-${i}`,
            start: `${String(8 + (i % 10)).padStart(2, '0')}:00`,
            day,
          })),
        ),
      ),
    ),
    'UTC',
  )

it('a small programme is one page', () => {
  expect(isPaged(days(20))).toBe(false)
  expect(pageOf(days(20), '2030-04-17', '2030-04-16')).toHaveLength(3)
})

it('a big one has a page for each day: the one asked for, else today, else the first', () => {
  const big = days(100)
  const shown = (asked: string | null, today: string) => pageOf(big, asked, today).map((day) => day.date)
  expect(shown('2030-04-17', '2030-04-18')).toEqual(['2030-04-17'])
  expect(shown('gestern', '2030-04-18')).toEqual(['2030-04-18'])
  expect(shown(null, '2029-01-01')).toEqual(['2030-04-16'])
})
