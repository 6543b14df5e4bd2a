import { expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { agendaPage } from '../queries'
import { materialsOf, sessionsWithMaterials, stageMaterials } from './queries'

it('names the sessions with something open to this reader: the same as their pages show', async () => {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const keys = agenda.sessions.map((session) => session.key)
  const rows = [
    { audience: 'public' },
    { audience: 'members' },
    { audience: 'guests' },
    { audience: 'public', availableFrom: new Date('2999-01-01') },
  ] as const
  for (const [i, row] of rows.entries())
    await ctx.db.recording.create({
      data: {
        networkId: ctx.network.id,
        eventId: event.id,
        sessionKey: keys[i] ?? null,
        title: { de: 'Folien' },
        kind: 'document',
        link: 'https://example.org/folien',
        ...row,
      },
    })
  for (const reader of [visitor, ctx]) {
    const page = await agendaPage(reader, event.slug)
    if (!page) throw new Error('not seen')
    const shown = await Promise.all(keys.map((key) => materialsOf(reader, event, key)))
    expect(await sessionsWithMaterials(reader, page.event)).toEqual(
      new Set(keys.filter((_, i) => shown[i]?.length)),
    )
  }
  const page = await agendaPage(visitor, event.slug)
  expect(page && (await sessionsWithMaterials(visitor, page.event)).has(keys[1] ?? '')).toBe(false)
})

it('leaves out a recording that somebody on stage refused', async () => {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const sessionKey = agenda.sessions[0]?.key ?? ''
  const base = { networkId: ctx.network.id, eventId: event.id, link: 'https://example.org/film' }
  await ctx.db.recording.create({ data: { ...base, sessionKey, title: { de: 'Mitschnitt' } } })
  const shown = async () => {
    const page = await agendaPage(visitor, event.slug)
    return [
      page && (await sessionsWithMaterials(visitor, page.event)).has(sessionKey),
      (await materialsOf(visitor, event, sessionKey)).length,
    ]
  }
  expect(await shown()).toEqual([true, 1])
  await ctx.db.stagePerson.updateMany({
    where: { eventId: event.id, name: 'Kim Muster' },
    data: { recordingRefusedAt: new Date() },
  })
  expect(await shown()).toEqual([false, 0])
})

it('shows the office what somebody on stage handed in, also before its day', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const who = (name: string) => ctx.db.stagePerson.findFirstOrThrow({ where: { eventId: event.id, name } })
  const base = { networkId: ctx.network.id, eventId: event.id, link: 'https://example.org/folien' }
  const own = { ...base, sessionKey: agenda.sessions[0]?.key ?? null, availableFrom: new Date('2999-01-01') }
  await ctx.db.recording.create({ data: { ...own, title: { de: 'Folien' }, kind: 'document' } })
  await ctx.db.recording.create({ data: { ...own, title: { de: 'Mitschnitt' } } })
  const shown = await stageMaterials(ctx, event.id, (await who('Kim Muster')).id)
  expect(shown.map((row) => row.title)).toEqual([{ de: 'Folien' }])
  expect(await stageMaterials(ctx, event.id, (await who('Hanna Probe')).id)).toEqual([])
})
