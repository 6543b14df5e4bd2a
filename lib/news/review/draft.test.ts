import { describe, expect, it } from 'vitest'
import { releaseAgenda } from '@/lib/agenda/commands'
import type { AgendaPlan } from '@/lib/agenda/schema'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { draftReview } from './commands'

/** The conference of 16 April 2024, typed by hand from the published report; who is only mentioned there is not in it. */
const conference: AgendaPlan = {
  items: [
    { kind: 'update', title: 'Update zur Lage des Vereins', start: '10:00', minutes: 15 },
    {
      label: 'TOP',
      subject: 'Zukunft des OZG 2.0',
      sessions: [
        {
          kind: 'impuls',
          start: '10:15',
          people: [
            {
              role: 'speaker',
              name: 'Misbah Khan',
              function: 'Mitglied des Bundestages',
              organisation: 'Bündnis 90/Die Grünen',
              remark: 'Mitglied im Ausschuss für Inneres und im Ausschuss für Digitales',
            },
          ],
        },
        {
          kind: 'replik',
          start: '10:30',
          people: [
            {
              role: 'respondent',
              name: 'Hanna Saur',
              function: 'Leiterin Amt Bürgerservice',
              organisation: 'Stadt Leipzig',
            },
          ],
        },
        {
          kind: 'replik',
          start: '10:40',
          people: [
            {
              role: 'respondent',
              name: 'Jürgen Renfer',
              function: 'CDIO & CISO, Leiter IT',
              organisation: 'Kommunale Unfallversicherung Bayern',
              remark: 'Gründungsmitglied',
            },
          ],
        },
        { kind: 'discussion', start: '10:50' },
      ],
    },
    {
      label: 'TOP',
      subject: 'KI in der Bundesagentur für Arbeit',
      sessions: [
        {
          kind: 'other',
          label: 'Vortrag',
          start: '11:20',
          people: [
            {
              role: 'speaker',
              name: 'Stefan Latuski',
              function: 'CIO',
              organisation: 'Bundesagentur für Arbeit',
            },
          ],
        },
        {
          kind: 'replik',
          start: '11:40',
          people: [
            {
              role: 'respondent',
              name: 'Zehra Öztürk',
              function: 'Stv. Referatsleiterin Steuerung Fachverfahren und Neue Technologien',
              organisation: 'Senatskanzlei der Freien und Hansestadt Hamburg',
            },
          ],
        },
        { kind: 'discussion', start: '11:50' },
      ],
    },
    {
      label: 'TOP',
      subject: 'Umsetzungspläne zur Verwaltungscloud',
      sessions: [
        {
          kind: 'other',
          label: 'Vortrag',
          start: '12:05',
          people: [
            { role: 'speaker', name: 'Martin Schallbruch', function: 'CEO', organisation: 'govdigital' },
          ],
        },
        {
          kind: 'replik',
          label: 'Reaktion',
          start: '12:25',
          people: [
            {
              role: 'respondent',
              name: 'Paul Rosenthal',
              title: 'Prof. Dr.',
              function: 'Leiter IT',
              organisation: 'Landesamt für Finanzen Mecklenburg-Vorpommern',
              remark: 'Co-Leitung der Cloud-Community',
            },
          ],
        },
        { kind: 'discussion', start: '12:35' },
      ],
    },
  ],
}

const named = [
  'Misbah Khan, Mitglied des Bundestages, Bündnis 90/Die Grünen (Mitglied im Ausschuss für Inneres und im Ausschuss für Digitales)',
  'Hanna Saur, Leiterin Amt Bürgerservice, Stadt Leipzig',
  'Jürgen Renfer, CDIO & CISO, Leiter IT, Kommunale Unfallversicherung Bayern (Gründungsmitglied)',
  'Stefan Latuski, CIO, Bundesagentur für Arbeit',
  'Zehra Öztürk, Stv. Referatsleiterin Steuerung Fachverfahren und Neue Technologien, Senatskanzlei der Freien und Hansestadt Hamburg',
  'Martin Schallbruch, CEO, govdigital',
  'Prof. Dr. Paul Rosenthal, Leiter IT, Landesamt für Finanzen Mecklenburg-Vorpommern (Co-Leitung der Cloud-Community)',
]

async function reviewed(wishes: { confidential?: boolean; tone?: 'sie' | 'du' } = {}) {
  const { ctx } = await aNetwork({ role: 'admin', tone: wishes.tone ?? 'du' })
  const { event } = await anAgenda(ctx, conference, {
    title: { de: 'NExT-Frühjahrskonferenz', en: 'NExT spring conference' },
    startsAt: new Date('2024-04-16T08:00:00Z'),
    endsAt: new Date('2024-04-16T10:50:00Z'),
    format: 'online',
    confidential: wishes.confidential ?? false,
  })
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  const id = await draftReview(ctx, { event: event.id })
  const article = await ctx.db.article.findFirstOrThrow({ where: { id } })
  return { ctx, event, id, article, body: article.body as { de: string; en: string } }
}

describe('the draft of a review', () => {
  it('names the people, functions and order of the conference', async () => {
    const { body } = await reviewed()
    const places = named.map((one) => body.de.indexOf(one))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(body.de).toContain('Am 16. April 2024')
    expect(body.de).toContain('Den Impuls gab Misbah Khan')
    expect(body.de).toContain('Repliken gaben Hanna Saur')
    expect(body.de).toContain('Als Reaktion darauf sprach Prof. Dr. Paul Rosenthal')
  })

  it('names nobody who was only mentioned', async () => {
    const { body } = await reviewed()
    expect(body.de).not.toContain('Nahles')
    let rest = body.de
    for (const one of named) rest = rest.replace(one, '')
    for (const one of named) expect(rest).not.toContain(one.split(',')[0]?.split(' ').at(-1))
  })

  it('keeps the order of the programme: update, three numbered subjects, thanks', async () => {
    const { body } = await reviewed()
    const marks = ['Update zur Lage', 'TOP 1: Zukunft', 'TOP 2: KI', 'TOP 3: Umsetzungs', 'Wir bedanken uns']
    const places = marks.map((mark) => body.de.indexOf(mark))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('is written in English, too, and in the network’s tone', async () => {
    const { body } = await reviewed({ tone: 'sie' })
    expect(body.en).toContain('The opening talk was given by Misbah Khan')
    expect(body.de).toContain('Wir danken allen Vortragenden')
    expect(body.de).not.toContain('Teilnehmer:innen')
  })

  it('names nobody under the confidentiality mark', async () => {
    const { body, article } = await reviewed({ confidential: true })
    for (const text of [body.de, body.en, JSON.stringify([article.title, article.teaser])])
      for (const word of [
        'Khan',
        'Saur',
        'Renfer',
        'Latuski',
        'Öztürk',
        'Schallbruch',
        'Rosenthal',
        'Leipzig',
        'govdigital',
        'Leiter',
      ])
        expect(text).not.toContain(word)
    expect(body.de).toContain('Ein Impuls. 2 Repliken. Eine Diskussion.')
  })

  it('is made once, unpublished, and only for an event that is over', async () => {
    const { ctx, event, id, article } = await reviewed()
    expect(article.publishedAt).toBeNull()
    const again = await Promise.all([1, 2, 3].map(() => draftReview(ctx, { event: event.id })))
    expect(new Set([id, ...again]).size).toBe(1)
    expect(await ctx.db.article.count()).toBe(1)
    const { event: coming } = await anAgenda(ctx)
    await expect(draftReview(ctx, { event: coming.id })).rejects.toMatchObject({ reason: 'review.notYet' })
  })

  it('is for editors', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const { event } = await anAgenda(ctx)
    for (const who of [ctx, visitor])
      await expect(draftReview(who, { event: event.id })).rejects.toMatchObject({ code: 'Forbidden' })
  })
})
