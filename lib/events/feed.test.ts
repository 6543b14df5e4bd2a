import { describe, expect, it } from 'vitest'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { calendarFile, networkCalendar } from './feed'

const network = { slug: 'netz', name: 'Netz' }
const conference = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  slug: 'herbst',
  state: 'announced' as const,
  title: { de: 'Herbsttagung' },
  theme: { de: 'Register; Daten, Recht' },
  summary: { de: 'Zwei Tage.' },
  format: 'onsite' as const,
  precision: 'time' as const,
  startsAt: new Date('2026-10-24T22:30:00Z'),
  endsAt: new Date('2026-10-25T02:00:00Z'),
  zone: 'Europe/Berlin',
  venue: { name: { de: 'Rathaus' }, address: 'Markt 1' },
  sequence: 3,
  updatedAt: new Date('2026-06-01T10:00:00Z'),
}
const file = (more: object = {}) =>
  calendarFile(network, [{ ...conference, ...more }], 'de').replaceAll('\r\n ', '')

describe('a calendar file', () => {
  it('has a stable UID, the sequence, and times in UTC over the night of DST', () => {
    const text = file()
    expect(text).toContain('UID:0190aaaa-0000-7000-8000-000000000001@konvent')
    expect(text).toContain('SEQUENCE:3')
    expect(text).toContain('DTSTART:20261024T223000Z')
    expect(text).toContain('DTEND:20261025T020000Z')
    expect(text).toContain('SUMMARY:Herbsttagung: Register\\; Daten\\, Recht')
    expect(text).toContain('LOCATION:Rathaus\\, Markt 1')
    expect(text).toMatch(/URL;VALUE=URI:http.*\/netz\/events\/herbst/)
  })

  it('says that it is cancelled', () => {
    expect(file({ state: 'cancelled' })).toContain('STATUS:CANCELLED')
  })

  it('gives whole days where only days are known', () => {
    const text = file({
      precision: 'day',
      startsAt: new Date('2018-03-20T23:00:00Z'),
      endsAt: new Date('2018-03-22T22:59:00Z'),
    })
    expect(text).toContain('DTSTART;VALUE=DATE:20180321')
    expect(text).toContain('DTEND;VALUE=DATE:20180323')
  })

  it('invents no day', () => {
    expect(file({ precision: 'season' })).not.toContain('BEGIN:VEVENT')
  })
})

describe('the calendar of a network', () => {
  it('is the public one, whoever asks', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    await anEvent(ctx, { title: { de: 'Offen' } })
    await anEvent(ctx, { title: { de: 'Intern' }, audience: 'members' })
    await anEvent(ctx, { title: { de: 'Entwurf' }, state: 'draft' })
    await anEvent(ctx, { title: { de: 'Versteckt' }, audience: 'members', listed: false })
    const summaries = (await networkCalendar(ctx)).match(/SUMMARY:.*/g)?.map((line) => line.slice(8).trim())
    expect(summaries?.sort()).toEqual(['Intern', 'Offen'])
  })
})
