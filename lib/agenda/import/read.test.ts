import { describe, expect, it } from 'vitest'
import { uuidV5 } from '../exchange/guid'
import { readSchedule } from './read'
import { csv, frabXml, scheduleJson, scheduleJson2, submissions } from './samples'

const read = (text: string, zone = 'Europe/Berlin') => {
  const { schedule, report, format } = readSchedule(Buffer.from(text), { zone, day: '2030-04-16' })
  const counts = Object.fromEntries(report.map(({ kind, count }) => [kind, count]))
  return { schedule, sessions: schedule.sessions, report, counts, format }
}

describe('frab XML', () => {
  it('is read with days, rooms, people, links and what only an export needs', () => {
    const { schedule, sessions, format } = read(frabXml())
    expect(format).toBe('frab-xml')
    expect(schedule).toMatchObject({
      title: 'Probetag',
      acronym: 'probe',
      start: '2030-04-16',
      slotMinutes: 5,
    })
    expect(schedule.days).toEqual([
      { index: 1, date: '2030-04-16', start: '2030-04-16T10:00:00+02:00', end: '2030-04-17T04:00:00+02:00' },
    ])
    expect(schedule.rooms.map((room) => room.name.de)).toEqual(['Saal', 'Studio'])
    expect(sessions[0]).toMatchObject({
      guid: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
      oldGuid: null,
      kind: 'impuls',
      label: { de: 'Vortrag' },
      title: { de: 'Register & Nachweise' },
      abstract: { de: 'Kurz **gesagt**.' },
      start: '2030-04-16T10:00:00+02:00',
      minutes: 30,
      doNotRecord: false,
      links: [{ title: 'Folien', url: 'https://example.org/folien' }],
      exchange: {
        id: '1',
        slug: 'probe-1',
        licence: 'CC BY',
        day: '2030-04-16',
        attachments: [{ url: '/anhang.pdf' }],
      },
    })
    expect(sessions[0]?.people.map(({ name, guid, role }) => [name, guid, role])).toEqual([
      ['Kim Muster', null, 'speaker'],
      ['Eva Beispiel', '22222222-2222-4222-8222-222222222222', 'speaker'],
    ])
    expect(sessions[2]).toMatchObject({ kind: 'workshop', label: null, doNotRecord: true })
  })

  it('makes a UUIDv5 of a guid that is none, keeps the old one, and says so', () => {
    const { sessions, report } = read(frabXml())
    expect(sessions[1]).toMatchObject({ guid: uuidV5('kurz'), oldGuid: 'kurz' })
    expect(report.find(({ kind }) => kind === 'guidReplaced')?.first).toEqual([
      { where: 'Nachtgespräch', was: 'kurz', now: uuidV5('kurz') },
    ])
  })

  it('lets a day end after midnight; a type that nobody knows is kept as the label', () => {
    const { sessions, counts } = read(frabXml())
    expect(counts).toEqual({ guidReplaced: 1, typeUnknown: 1, markupConverted: 1 })
    expect(sessions[1]).toMatchObject({
      start: '2030-04-17T00:30:00+02:00',
      kind: 'other',
      label: { de: 'Lesung' },
      title: { de: 'Nachtgespräch', en: 'Nachtgespräch' },
    })
  })

  it('reports a session outside its day, and one that says no time, without refusing them', () => {
    const { sessions, counts } = read(
      frabXml(`<event id="4"><date>2030-04-18T10:00:00+02:00</date><duration>00:30</duration><title>Fern</title></event>
        <event id="5"><title>Offen</title></event>`),
    )
    expect(sessions).toHaveLength(5)
    expect(counts).toMatchObject({ outsideDay: 1, timeMissing: 1, guidMade: 2 })
  })

  it('reads a clock time before the day begins as the night after', () => {
    const { sessions } = read(
      frabXml('<event id="6"><start>01:15</start><duration>00:30</duration><title>Spät</title></event>'),
    )
    expect(sessions[3]?.start).toBe('2030-04-17T01:15:00+02:00')
  })
})

describe('schedule JSON', () => {
  it('of frab and pretalx is read with capacity, code and biography', () => {
    const { schedule, sessions, format, counts } = read(scheduleJson())
    expect(format).toBe('schedule-json')
    expect(counts).toEqual({})
    expect(schedule.rooms[0]).toMatchObject({ capacity: 80, guid: '11111111-1111-4111-8111-111111111111' })
    expect(sessions[0]?.people[0]).toMatchObject({
      name: 'Kim Muster',
      biography: { de: 'Schreibt Register.' },
      exchange: { id: '7', code: 'KIMMUS' },
    })
  })

  it('2 is read with references, roles, both languages and breaks', () => {
    const { schedule, sessions, format } = read(scheduleJson2())
    expect(format).toBe('schedule-json-2')
    expect(sessions[0]).toMatchObject({
      kind: 'impuls',
      label: { de: 'Lightning talk' },
      abstract: { de: 'Kurz', en: 'Short' },
      minutes: 30,
      roomGuid: schedule.rooms[0]?.guid,
      trackGuid: schedule.tracks[0]?.guid,
      links: [{ type: 'SLIDES' }],
      people: [{ role: 'moderator', guid: '22222222-2222-4222-8222-222222222222' }],
    })
    expect(sessions[0]?.people[0]?.roleAssumed).toBeUndefined()
    expect(sessions[1]).toMatchObject({ kind: 'break', label: null, minutes: 15 })
  })

  it('keeps the instant where zone and offset disagree, and says so', () => {
    const { sessions, counts } = read(scheduleJson({ date: '2030-04-16T10:00:00+00:00' }))
    expect(sessions[0]?.start).toBe('2030-04-16T10:00:00+00:00')
    expect(counts).toEqual({ offsetDiffers: 1 })
  })

  it('gives a time without offset the zone of the file; nights of clock changes are said', () => {
    const at = (date: string) => read(scheduleJson({ date, start: undefined }))
    expect(at('2030-04-16T10:00:00').sessions[0]?.start).toBe('2030-04-16T10:00:00+02:00')
    expect(at('2030-03-31T02:30:00').counts).toMatchObject({ dstGap: 1 })
    expect(at('2030-10-27T02:30:00').counts).toMatchObject({ dstTwice: 1 })
  })

  it.each([
    ['-00:30', 'durationInvalid', null],
    ['400:00', 'durationInvalid', null],
    ['lang', 'durationInvalid', null],
    ['', 'durationMissing', null],
    ['00:00', 'durationZero', 5],
    ['PT1H30M', null, 90],
    [45, null, 45],
  ])('reads the duration %s', (duration, notice, minutes) => {
    const { sessions, counts } = read(scheduleJson({ duration }))
    expect(sessions[0]?.minutes).toBe(minutes)
    expect(Object.keys(counts)).toEqual(notice ? [notice] : [])
  })

  it('keeps guids apart that are used twice', () => {
    const again = {
      ...JSON.parse(scheduleJson()).schedule.conference.days[0].rooms.Saal[0],
      date: '2030-04-16T12:00:00+02:00',
      start: '12:00',
    }
    const { sessions, counts } = read(scheduleJson({}, [again]))
    expect(counts).toEqual({ guidRepeated: 1 })
    expect(new Set(sessions.map(({ guid }) => guid)).size).toBe(2)
    expect(read(scheduleJson({}, [again])).sessions).toEqual(sessions)
  })

  it('counts what has no place here', () => {
    const { report } = read(scheduleJson({ wave: 'hoch', other: null }))
    expect(report).toMatchObject([{ kind: 'fieldIgnored', first: [{ where: 'event.wave', was: '1' }] }])
  })

  it('believes no zone that does not exist', () => {
    const { schedule, counts } = read(scheduleJson().replace('Europe/Berlin', 'Mars/Base'))
    expect(schedule.zone).toBeNull()
    expect(counts).toEqual({ zoneUnknown: 1 })
  })
})

describe('submissions of pretalx', () => {
  it('are read with slots, types and tracks in both languages; only what is accepted', () => {
    const { sessions, schedule, counts, format } = read(submissions())
    expect(format).toBe('pretalx-submissions')
    expect(sessions.map(({ title }) => title?.de)).toEqual(['Register', 'Offen'])
    expect(sessions[0]).toMatchObject({
      label: { de: 'Vortrag', en: 'Talk' },
      doNotRecord: true,
      minutes: 30,
    })
    expect(schedule.rooms[0]?.name).toEqual({ de: 'Saal', en: 'Hall' })
    expect(counts).toEqual({ guidMade: 2, notConfirmed: 1, timeMissing: 1 })
    expect(JSON.stringify(schedule)).not.toContain('kim@example.org')
  })

  it('may be a bare list', () => {
    expect(read(JSON.stringify(JSON.parse(submissions()).results)).sessions).toHaveLength(2)
  })
})

describe('a table', () => {
  it('is read by its head, with people, blocks and answers', () => {
    const { sessions, schedule, counts, format } = read(csv)
    expect(format).toBe('csv')
    expect(schedule.blocks).toMatchObject([{ subject: { de: 'Register' } }])
    expect(sessions[0]).toMatchObject({
      kind: 'impuls',
      label: null,
      title: { de: 'Zukunft der Register', en: 'The future of registers' },
      start: '2030-04-16T10:00:00+02:00',
      minutes: 20,
      people: [
        {
          name: 'Kim Muster',
          role: 'speaker',
          function: { de: 'Referat 3' },
          organisation: { de: 'Stadt Musterhausen' },
        },
      ],
    })
    expect(sessions[1]).toMatchObject({
      kind: 'replik',
      answersGuid: sessions[0]?.guid,
      doNotRecord: true,
      start: '2030-04-16T10:20:00+02:00',
      people: [
        {
          name: 'Eva Beispiel',
          role: 'respondent',
          function: { de: 'Amt 1; Sitz 2' },
          organisation: { de: 'Land' },
        },
        { name: 'Emre Probe', role: 'moderator' },
      ],
    })
    expect(counts).toEqual({ guidMade: 3, roomMissing: 1, fieldIgnored: 1 })
  })

  it('may be in English, with commas, without dates: then the first day of the event', () => {
    const { sessions } = read('Title,Start,End,Room\nOpening,09:00,09:30,Hall\n')
    expect(sessions[0]).toMatchObject({ start: '2030-04-16T09:00:00+02:00', minutes: 30 })
  })
})
