import { describe, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { structureOf } from '@/lib/testing/pdf'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { agreedToBeNamed } from '../people/queries'
import { agendaPage } from '../queries'
import { eventFacts, scriptJson } from './facts'
import { programmePdf } from './programme'

async function page(wishes: Parameters<typeof anAgenda>[2] = {}) {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, aPlan(), wishes)
  const kim = await ctx.db.stagePerson.create({
    data: { networkId: ctx.network.id, eventId: event.id, name: 'Kim Muster', namingConsentAt: now() },
  })
  await ctx.db.contribution.updateMany({
    where: { eventId: event.id, name: 'Kim Muster' },
    data: { stagePersonId: kim.id },
  })
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const found = await agendaPage(ctx, event.slug)
  if (!found?.released) throw new Error('not released')
  return { ctx, event: found.event, released: found.released }
}

const facts = async (wishes: Parameters<typeof anAgenda>[2] = {}) => {
  const { ctx, event, released } = await page(wishes)
  const { agenda } = released
  const agreed = await agreedToBeNamed(ctx, event.id, agenda)
  return eventFacts(ctx.network, event, { agenda, sessions: agenda.sessions, agreed }, 'de')
}

it('search engines read a public agenda, with the names of those who agreed and nobody else', async () => {
  const read = await facts()
  expect(read).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' })
  expect(JSON.stringify(read)).toContain('Kim Muster')
  expect(JSON.stringify(read)).not.toMatch(/Hanna Probe|Emre Beispiel/)
})

it('they read nothing of a confidential or a hidden one', async () => {
  expect(await facts({ confidential: true })).toBeNull()
  expect(await facts({ listed: false, audience: 'members' })).toBeNull()
})

it('nothing in it ends the element that it stands in', () => {
  const text = scriptJson({ name: '</script><!--\u2028' })
  expect(text).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(text)).toEqual({ name: '</script><!--\u2028' })
})

it('the programme on paper is tagged, with its days and topics as headings', async () => {
  const { ctx, event, released } = await page()
  const found = await structureOf(await programmePdf(ctx, event, released))
  expect(found).toMatchObject({ marked: true, lang: 'de-DE', showsTitle: true })
  expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
  expect(found.tags.filter((tag) => tag === 'H2')).toHaveLength(1)
  expect(found.tags.filter((tag) => tag === 'H3').length).toBeGreaterThan(1)
})

describe('says when an event is as exactly as is known', () => {
  // 22:30 UTC is half past midnight in Berlin: 1 April.
  const told = (precision: 'time' | 'day' | 'month' | 'season' | 'year') =>
    facts({
      precision,
      startsAt: new Date('2030-03-31T22:30:00Z'),
      endsAt: new Date('2030-04-01T16:00:00Z'),
    })

  it('an instant, or the day or month of its own zone', async () => {
    expect(await told('time')).toMatchObject({ startDate: '2030-03-31T22:30:00.000Z' })
    expect(await told('day')).toMatchObject({ startDate: '2030-04-01', endDate: '2030-04-01' })
    expect(await told('month')).toMatchObject({ startDate: '2030-04', endDate: '2030-04' })
  })

  it('and nothing where only season or year are known', async () => {
    expect(await told('season')).not.toHaveProperty('startDate')
    expect(await told('year')).not.toHaveProperty('endDate')
  })
})
