import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { structureOf } from '@/lib/testing/pdf'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../../commands'
import { type ThanksFacts, thankPeople } from './commands'
import { thanksPdf } from './documents'

afterAll(closeQueue)

async function over() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  await ctx.db.stagePerson.updateMany({
    where: { name: { not: 'Emre Beispiel' } },
    data: { email: 'auf@buehne.example' },
  })
  const end = () =>
    ctx.db.event.update({
      where: { id: event.id },
      data: { startsAt: new Date('2024-04-16T08:00:00Z'), endsAt: new Date('2024-04-16T15:00:00Z') },
    })
  const mails = () => ctx.db.outbox.findMany({ where: { kind: 'agenda.thanks' } })
  return { ctx, visitor, event, end, mails }
}

test('everybody with an address is thanked once, for what they did, and not before it is over', async () => {
  const { ctx, visitor, event, end, mails } = await over()
  const thank = () => thankPeople(ctx, { event: event.id })
  await expect(thank()).rejects.toMatchObject({ reason: 'stage.notOver' })
  await end()
  await expect(thankPeople(visitor, { event: event.id })).rejects.toMatchObject({ code: 'Forbidden' })
  await Promise.all([thank(), thank(), thank()])
  await thank()
  const sent = (await mails()).map(({ facts }) => facts as unknown as ThanksFacts)
  expect(sent.map(({ name }) => name).sort()).toEqual(['Hanna Probe', 'Kim Muster'])
  const hanna = sent.find(({ name }) => name === 'Hanna Probe')
  expect(hanna?.contributions).toMatchObject([
    { role: 'respondent', session: { kind: 'replik', subject: { de: 'Zukunft der Register' } } },
  ])
})

test('the letter is tagged: a heading, the contribution as a table, in both languages', async () => {
  const { ctx, event, end, mails } = await over()
  await end()
  await thankPeople(ctx, { event: event.id })
  const facts = (await mails())[0]?.facts as unknown as ThanksFacts
  for (const locale of ['de', 'en'] as const) {
    const { lang, marked, ua, title, tags, pages } = await structureOf(
      await thanksPdf(ctx.network, facts, locale),
    )
    expect({ lang: lang?.slice(0, 2), marked, ua, pages }).toEqual({
      lang: locale,
      marked: true,
      ua: '1',
      pages: 1,
    })
    expect(title).toContain(locale === 'de' ? 'Danke' : 'Thank you')
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(tags).toContain(tag)
  }
})
