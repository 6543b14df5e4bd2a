import { expect, test } from 'vitest'
import { calendarState, hoursHeld, registrationCalendar } from './calendar'

const event = {
  id: '00000000-0000-7000-8000-000000000001',
  slug: 'tagung',
  state: 'announced' as const,
  title: { de: 'Tagung' },
  theme: null,
  summary: { de: 'Kurz' },
  format: 'onsite' as const,
  precision: 'time' as const,
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T16:00:00Z'),
  zone: 'Europe/Berlin',
  venue: null,
  sequence: 2,
  updatedAt: new Date('2026-11-01T09:00:00Z'),
}
const network = { slug: 'netz', name: 'Netz' }
const organiser = { name: 'Geschäftsstelle', email: 'office@netz.example' }
const file = (own: Parameters<typeof registrationCalendar>[2], more = {}) =>
  registrationCalendar(network, { ...event, ...more }, own, 'de')

test('the UID is the event’s for ever, SEQUENCE rises with changes of event and registration', () => {
  const first = file({ sequence: 0, givenBack: false })
  const later = file(
    { sequence: 3, givenBack: false },
    { sequence: 4, startsAt: new Date('2026-11-25T09:00:00Z') },
  )
  expect(first).toContain('UID:00000000-0000-7000-8000-000000000001@konvent')
  expect(later).toContain('UID:00000000-0000-7000-8000-000000000001@konvent')
  expect(first).toContain('SEQUENCE:2')
  expect(later).toContain('SEQUENCE:7')
  expect(first).not.toContain('METHOD:')
})

test('given back or cancelled, a mail takes the entry out again', () => {
  for (const [own, more] of [
    [{ sequence: 1, givenBack: true, organiser }, {}],
    [{ sequence: 1, givenBack: false, organiser }, { state: 'cancelled' as const }],
  ] as const) {
    const gone = file(own, more)
    expect(gone).toContain('METHOD:CANCEL')
    expect(gone).toContain('STATUS:CANCELLED')
    expect(gone).toMatch(/ORGANIZER;CN="?Geschäftsstelle"?:mailto:office@netz\.example/i)
  }
})

test('only a sure place stands in a calendar: nothing asked for, held, offered or waited for', () => {
  const state = (...states: string[]) =>
    calendarState({ givenBackAt: null, places: states.map((one) => ({ state: one })) })
  expect(state('confirmed', 'waiting')).toBe('holds')
  for (const one of ['requested', 'held', 'offered', 'waiting']) expect(state(one)).toBeNull()
  expect(state('given_back')).toBe('gone')
  expect(calendarState({ givenBackAt: new Date(), places: [] })).toBe('gone')
})

test('somebody is there from the first to the last of the parts in which they have a place for certain', () => {
  const at = (hour: string) => new Date(`2026-11-24T${hour}:00Z`)
  const part = (from: string | null, to: string | null, state = 'confirmed') => ({
    state,
    pool: { part: { startsAt: from ? at(from) : null, endsAt: to ? at(to) : null } },
  })
  const hours = (...places: ReturnType<typeof part>[]) => {
    const { startsAt, endsAt } = hoursHeld(event, places)
    return [startsAt, endsAt].map((one) => one.toISOString().slice(11, 16))
  }
  const whole = ['09:00', '16:00']
  expect(hours(part('13:00', '16:00'))).toEqual(['13:00', '16:00'])
  expect(hours(part('13:00', '14:00'), part('10:00', '11:00'))).toEqual(['10:00', '14:00'])
  expect(hours(part('13:00', '14:00'), part('09:30', '11:00', 'waiting'))).toEqual(['13:00', '14:00'])
  expect(hours(part('13:00', '14:00'), part(null, null))).toEqual(whole)
  expect(hours(part('13:00', '14:00', 'waiting'))).toEqual(whole)
  expect(hours()).toEqual(whole)
  expect(hoursHeld({ ...event, precision: 'day' }, [part('13:00', '14:00')]).startsAt).toBe(event.startsAt)
})
