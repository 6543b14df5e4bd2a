import { describe, expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { agendaEvent, workingCopy } from '../queries'
import { placeAt } from '../slots/commands'
import { placeInput } from '../slots/schema'
import { acceptWarning, withdrawAcceptance } from './commands'
import { openWarnings, warningsOf } from './queries'

/** Kim Muster speaks in two rooms at once. */
async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const plan = aPlan()
  const kim = { role: 'speaker' as const, name: 'Kim Muster' }
  const both = { kind: 'workshop' as const, start: '10:05', minutes: 30, room: 'Studio', people: [kim] }
  const { event, agenda } = await anAgenda(ctx, { ...plan, items: [...plan.items.slice(0, 1), both] })
  const warnings = async () => {
    const facts = await agendaEvent(ctx, event.id)
    return facts ? warningsOf(ctx, facts, await workingCopy(ctx, event.id)) : []
  }
  /** What a release asks about. */
  const open = async () => {
    const facts = await agendaEvent(ctx, event.id)
    return facts ? openWarnings(ctx, facts, await workingCopy(ctx, event.id)) : []
  }
  return { ctx, visitor, event, agenda, warnings, open }
}

describe('accepting a warning', () => {
  it('keeps its reason until one of its sessions moves', async () => {
    const { ctx, event, agenda, warnings, open } = await prepared()
    const [person] = await warnings()
    expect(person).toMatchObject({ clash: { kind: 'person' }, acceptable: true, accepted: null })
    expect(await open()).toContainEqual(person)
    await acceptWarning(ctx, { event: event.id, mark: person?.mark ?? '', reason: 'Spricht nur kurz' })
    expect((await warnings())[0]?.accepted).toMatchObject({ reason: 'Spricht nur kurz' })
    expect((await open()).map((one) => one.mark)).not.toContain(person?.mark)
    const id = agenda.sessions.at(-1)?.id
    await placeAt(ctx, placeInput.parse({ event: event.id, id, start: '2030-04-16T10:10' }))
    expect((await warnings())[0]?.accepted).toBeNull()
  })

  it('can be withdrawn', async () => {
    const { ctx, event, warnings } = await prepared()
    const mark = (await warnings())[0]?.mark ?? ''
    await acceptWarning(ctx, { event: event.id, mark, reason: 'Ja' })
    await withdrawAcceptance(ctx, { event: event.id, mark })
    expect((await warnings())[0]?.accepted).toBeNull()
    await expect(withdrawAcceptance(ctx, { event: event.id, mark })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('is refused for what does not stand', async () => {
    const { ctx, event } = await prepared()
    const gone = { event: event.id, mark: 'gibtesnicht', reason: 'Egal' }
    await expect(acceptWarning(ctx, gone)).rejects.toMatchObject({ reason: 'warningGone' })
  })

  it('is for those who write events, in their own network', async () => {
    const { visitor, event, warnings } = await prepared()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const input = { event: event.id, mark: (await warnings())[0]?.mark ?? '', reason: 'Ja' }
    await expect(acceptWarning(visitor, input)).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(acceptWarning(elsewhere, input)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(withdrawAcceptance(elsewhere, input)).rejects.toMatchObject({ code: 'NotFound' })
  })
})
