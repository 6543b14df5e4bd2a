import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../../commands'
import { releasedAgenda } from '../../queries'
import { askPerson, revokeLink } from '../commands'
import { recurringHandlers } from '../jobs'
import { ownRunSheet } from '../sheet/queries'
import { saveOwnStage, withdrawNaming } from './commands'
import { addMaterial } from './material'
import { ownStagePage } from './queries'
import { materialInput, ownStageInput } from './schema'

afterAll(closeQueue)

/** As a name on stage: somebody of the office is called the same. */
const kim = '"name":"Kim Muster"'

async function asked(wishes: { confidential?: boolean } = {}) {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, aPlan(), wishes)
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  const { id } = await ctx.db.stagePerson.findFirstOrThrow({ where: { name: 'Kim Muster' } })
  const ask = (email = 'kim@amt.example') =>
    askPerson(ctx, { event: event.id, person: id, email, language: 'de' })
  const token = async () => {
    const [mail] = await ctx.db.outbox.findMany({ where: { kind: 'agenda.ask' }, orderBy: { id: 'desc' } })
    return String(Object(mail?.secret).path).split('/').at(-1) ?? ''
  }
  await ask()
  const link = await token()
  const typed = async (more: Record<string, unknown> = {}) => {
    const { version } = await ctx.db.stagePerson.findFirstOrThrow({ where: { id } })
    return ownStageInput.parse({ token: link, version, name: 'Kim Muster', ...more })
  }
  const shown = async () => JSON.stringify(await releasedAgenda(visitor, event.id))
  const row = () => ctx.db.stagePerson.findFirstOrThrow({ where: { id } })
  return { network, ctx, visitor, event, id, link, ask, token, typed, shown, row }
}

test('the link is stored hashed, opens one page, and looking changes nothing', async () => {
  const { visitor, link, row } = await asked()
  const before = await row()
  const page = await ownStagePage(visitor, link)
  expect(page).toMatchObject({ entry: { name: 'Kim Muster', title: 'MdB' }, naming: '' })
  expect(JSON.stringify(before)).not.toContain(link)
  expect(await row()).toEqual(before)
  await expect(ownStagePage(visitor, 'falsch')).rejects.toMatchObject({ code: 'NotFound' })
})

test('asking again renews the link, closing ends it, and another network knows nothing of it', async () => {
  const { ctx, visitor, event, id, link, ask, token } = await asked()
  await ask()
  await expect(ownStagePage(visitor, link)).rejects.toMatchObject({ code: 'NotFound' })
  const fresh = await token()
  const { visitor: elsewhere } = await aNetwork()
  await expect(ownStagePage(elsewhere, fresh)).rejects.toMatchObject({ code: 'NotFound' })
  await revokeLink(ctx, { event: event.id, person: id })
  await expect(ownStagePage(visitor, fresh)).rejects.toMatchObject({ code: 'NotFound' })
})

test('what somebody says of themselves stands in the working copy, and public only with the next release', async () => {
  const { ctx, visitor, event, typed, shown } = await asked()
  await saveOwnStage(visitor, await typed({ name: 'Kim M. Muster', function: { de: 'Leitung' } }))
  const entry = await ctx.db.contribution.findFirst({ where: { releaseId: null, name: 'Kim M. Muster' } })
  expect(entry?.function).toEqual({ de: 'Leitung' })
  expect(await shown()).not.toContain('Kim M. Muster')
  await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: null })
  expect(await shown()).toContain('Kim M. Muster')
  const log = await ctx.db.audit.findFirst({ where: { action: 'agenda.stage-entry' } })
  expect(log).toMatchObject({ actorKind: 'link', recordId: event.id })
})

test('a form that was filled before somebody else saved is refused', async () => {
  const { visitor, typed } = await asked()
  const old = await typed({ pronunciation: 'MUS-ter' })
  await saveOwnStage(visitor, old)
  await expect(saveOwnStage(visitor, old)).rejects.toMatchObject({ code: 'Conflict' })
})

test('consents are proved by a chain, with the words that were read', async () => {
  const { ctx, visitor, id, typed } = await asked()
  await saveOwnStage(visitor, await typed({ naming: 'yes', recording: 'no' }))
  await saveOwnStage(visitor, await typed({ naming: 'yes', recording: 'no' }))
  const chain = await ctx.db.consent.findMany({ where: { chain: id }, orderBy: { at: 'asc' } })
  expect(chain.map(({ purpose, event }) => [purpose, event])).toEqual([
    ['naming', 'confirmed'],
    ['recording', 'withdrawn'],
  ])
  expect(chain[0]?.wording).toContain('Konferenz')
})

test('withdrawn naming takes the name out of every copy at once, and the log does not name it', async () => {
  const { ctx, visitor, event, link, shown } = await asked()
  await releaseAgenda(ctx, event.id, { name: 'Fassung 2', note: null })
  expect(await shown()).toContain(kim)
  await withdrawNaming(visitor, { token: link })
  expect(await shown()).not.toContain(kim)
  expect(await ctx.db.contribution.count({ where: { name: 'Kim Muster', nameWithdrawnAt: null } })).toBe(0)
  const log = await ctx.db.audit.findFirst({ where: { action: 'agenda.withdrawName' } })
  expect(JSON.stringify(log)).not.toContain('Muster')
  expect(JSON.stringify(await ctx.db.agendaChange.findMany())).not.toContain(kim)
})

test('a name refused in the form is gone as well, and comes back with a new yes', async () => {
  const { visitor, typed, shown } = await asked()
  await saveOwnStage(visitor, await typed({ naming: 'no' }))
  expect(await shown()).not.toContain(kim)
  await saveOwnStage(visitor, await typed({ naming: 'yes' }))
  expect(await shown()).toContain(kim)
})

test('a confidential event asks for no recording', async () => {
  const { visitor, typed, row } = await asked({ confidential: true })
  await saveOwnStage(visitor, await typed({ recording: 'yes' }))
  expect((await row()).recordingConsentAt).toBeNull()
})

test('material belongs to one’s own session and to nobody else’s', async () => {
  const { ctx, visitor, event, link } = await asked()
  const sessions = await ctx.db.session.findMany({ where: { eventId: event.id, releaseId: null } })
  const [own, other] = ['impuls', 'workshop'].map((kind) => sessions.find((one) => one.kind === kind)?.key)
  const material = (session?: string) =>
    addMaterial(
      visitor,
      materialInput.parse({ token: link, session, title: 'Folien', link: 'https://amt.example/f.pdf' }),
    )
  await material(own)
  await expect(material(other)).rejects.toMatchObject({ code: 'NotFound' })
  const [row] = await ctx.db.recording.findMany()
  expect(row).toMatchObject({ kind: 'document', sessionKey: own, audience: 'public' })
})

test('the run sheet opens by link for those who moderate only', async () => {
  const { ctx, visitor, link } = await asked()
  await expect(ownRunSheet(visitor, link)).rejects.toMatchObject({ code: 'NotFound' })
  await ctx.db.contribution.updateMany({ where: { name: 'Kim Muster' }, data: { role: 'moderator' } })
  expect((await ownRunSheet(visitor, link)).release).toBe('Fassung 1')
})

test('needs are forgotten 30 days after the event', async () => {
  const { ctx, visitor, event, typed, row } = await asked()
  await saveOwnStage(
    visitor,
    await typed({ needs: 'Rampe', availability: 'ab 10 Uhr', biography: { de: 'Kurz' } }),
  )
  await recurringHandlers['registrations.forget-needs']?.()
  expect((await row()).needs).toBe('Rampe')
  const endsAt = new Date(Date.now() - 31 * 86_400_000)
  await ctx.db.event.update({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  await recurringHandlers['registrations.forget-needs']?.()
  expect(await row()).toMatchObject({ needs: null, availability: null, biography: { de: 'Kurz' } })
})
