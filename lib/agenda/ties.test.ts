import { expect, it } from 'vitest'
import { sessionsOf } from '@/prisma/factories/agenda'
import { tiesOf } from './ties'

const drawn = (sessions: Parameters<typeof tiesOf>[0]) =>
  tiesOf(sessions).map((tie) =>
    [tie.up && 'up', tie.down && 'down', tie.elbow && 'elbow'].filter(Boolean).join(' '),
  )

it('hangs each Replik on its Impuls and leaves the discussion untied', () => {
  const sessions = sessionsOf(
    { kind: 'impuls', key: 'i' },
    { kind: 'replik', answers: 'i' },
    { kind: 'replik', answers: 'i' },
    { kind: 'discussion' },
  )
  expect(drawn(sessions)).toEqual(['down', 'up down elbow', 'up elbow', ''])
})

it('passes what stands between without a bend', () => {
  const sessions = sessionsOf(
    { kind: 'impuls', key: 'i' },
    { kind: 'discussion' },
    { kind: 'replik', answers: 'i' },
  )
  expect(drawn(sessions)).toEqual(['down', 'up down', 'up elbow'])
})

it('says the name where another answered session stands between', () => {
  const sessions = sessionsOf(
    { kind: 'impuls', key: 'a' },
    { kind: 'impuls', key: 'b' },
    { kind: 'replik', answers: 'b' },
    { kind: 'replik', answers: 'a' },
  )
  expect(tiesOf(sessions).map((tie) => tie.named)).toEqual([false, false, false, true])
})

it('draws nothing to what comes later, is gone or stands elsewhere, but keeps the words', () => {
  const inside = sessionsOf({ kind: 'replik', answers: 'x', key: 'r' }, { kind: 'impuls', key: 'i' })
  const all = [...inside, ...sessionsOf({ kind: 'impuls', key: 'x' })]
  expect(drawn(inside)).toEqual(['', ''])
  const [tie] = tiesOf(inside, all)
  expect(tie).toMatchObject({ named: true, answers: { key: 'x' } })
  expect(drawn(sessionsOf({ kind: 'replik', answers: 'self', key: 'self' }))).toEqual([''])
})
