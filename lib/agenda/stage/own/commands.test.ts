import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../../commands'
import { removeContribution } from '../../contributions/commands'
import { materialsOf } from '../../materials/queries'
import { releasedAgenda, workingCopy } from '../../queries'
import { askPerson, revokeLink } from '../commands'
import { recurringHandlers } from '../jobs'
import { ownRunSheet, runSheet } from '../sheet/queries'
import { saveOwnStage, withdrawNaming, withdrawRecording } from './commands'
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

test('a refusal counts beside a bad picture, and the same form is no conflict without it', async () => {
  const { visitor, typed, shown, row } = await asked()
  const form = await typed({ naming: 'no', pronunciation: 'MUS-ter' })
  const photo = new File(['no picture'], 'photo.jpg', { type: 'image/jpeg' })
  await expect(saveOwnStage(visitor, { ...form, photo })).rejects.toMatchObject({ code: 'Invalid' })
  expect(await shown()).not.toContain(kim)
  await saveOwnStage(visitor, form)
  expect(await row()).toMatchObject({ pronunciation: 'MUS-ter', namingConsentAt: null })
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
  expect(row).toMatchObject({ kind: 'document', sessionKey: own, audience: 'guests' })
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

test('an event’s visitors see its material once the session is public, others do not', async () => {
  const { ctx, visitor, event, link } = await asked()
  const own = await ctx.db.session.findFirstOrThrow({ where: { kind: 'impuls', releaseId: null } })
  const shown = async () => (await materialsOf(visitor, event, own.key)).length
  const slides = { session: own.key, title: 'Folien', link: 'https://amt.example/f.pdf', from: 'now' }
  await addMaterial(visitor, materialInput.parse({ token: link, ...slides }))
  expect(await shown()).toBe(1)
  await ctx.db.event.update({ where: { id: event.id }, data: { audienceRule: { levels: ['land'] } } })
  expect(await shown()).toBe(0)
  await ctx.db.event.update({ where: { id: event.id }, data: { audienceRule: {} } })
  await ctx.db.contribution.deleteMany({ where: { session: { key: own.key, releaseId: { not: null } } } })
  await ctx.db.session.deleteMany({ where: { key: own.key, releaseId: { not: null } } })
  expect(await shown()).toBe(0)
})

test('whoever refuses both is not named, and still not recorded', async () => {
  const { ctx, visitor, event, typed, shown } = await asked()
  await saveOwnStage(visitor, await typed({ naming: 'no', recording: 'no' }))
  expect(await shown()).not.toContain(kim)
  const refused = async (copy: Promise<{ sessions: { kind: string; recordingRefused: boolean }[] }>) =>
    (await copy).sessions.filter((one) => one.recordingRefused).map(({ kind }) => kind)
  const published = releasedAgenda(visitor, event.id).then((released) => released?.agenda ?? { sessions: [] })
  expect(await refused(published)).toEqual(['impuls'])
  expect(await refused(workingCopy(ctx, event.id))).toEqual(['impuls'])
  const sheet = await runSheet(ctx, event.id)
  expect(sheet.silent).toEqual(sheet.agenda.sessions.flatMap((one) => (one.kind === 'impuls' ? one.key : [])))
})

test('taking the name back twice writes once, and pushes nobody’s change out', async () => {
  const { ctx, visitor, event, link, row } = await asked()
  await withdrawNaming(visitor, { token: link })
  const version = () =>
    ctx.db.event.findFirstOrThrow({ where: { id: event.id }, select: { agendaVersion: true } })
  const before = [await version(), await row()]
  await withdrawNaming(visitor, { token: link })
  expect([await version(), await row()]).toEqual(before)
  expect(await ctx.db.audit.count({ where: { action: 'agenda.withdrawName' } })).toBe(1)
})

test('changes forget an entry that was removed before its name was withdrawn', async () => {
  const { ctx, visitor, event, link } = await asked()
  const entry = await ctx.db.contribution.findFirstOrThrow({ where: { name: 'Kim Muster', releaseId: null } })
  await ctx.db.contribution.deleteMany({ where: { name: 'Kim Muster', releaseId: { not: null } } })
  await removeContribution(ctx, { event: event.id, id: entry.id })
  expect(JSON.stringify(await ctx.db.agendaChange.findMany())).toContain(kim)
  await withdrawNaming(visitor, { token: link })
  expect(JSON.stringify(await ctx.db.agendaChange.findMany())).not.toContain(kim)
})

test('the link only reads and takes consent back when nothing is left to prepare, and ends a year later', async () => {
  const { ctx, visitor, event, link, typed, row } = await asked()
  await saveOwnStage(visitor, await typed({ naming: 'yes', recording: 'yes' }))
  const set = (data: object) => ctx.db.event.update({ where: { id: event.id }, data })
  const ended = async () => (await ownStagePage(visitor, link)).ended
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  await set({ startsAt: ago(59), endsAt: ago(59) })
  expect(await ended()).toBe(false)
  await set({ state: 'cancelled' })
  expect(await ended()).toBe(true)
  await set({ state: 'announced', startsAt: ago(61), endsAt: ago(61) })
  expect(await ended()).toBe(true)
  await expect(saveOwnStage(visitor, await typed())).rejects.toMatchObject({ reason: 'stage.ended' })
  const slides = { session: crypto.randomUUID(), title: 'Folien', link: 'https://amt.example/f.pdf' }
  await expect(addMaterial(visitor, materialInput.parse({ token: link, ...slides }))).rejects.toMatchObject({
    reason: 'stage.ended',
  })
  await ctx.db.contribution.updateMany({ where: { name: 'Kim Muster' }, data: { role: 'moderator' } })
  await expect(ownRunSheet(visitor, link)).rejects.toMatchObject({ code: 'NotFound' })
  await withdrawRecording(visitor, { token: link })
  await withdrawNaming(visitor, { token: link })
  expect(await row()).toMatchObject({ recordingConsentAt: null, namingConsentAt: null })
  await recurringHandlers['registrations.forget-needs']?.()
  expect((await row()).tokenHash).not.toBeNull()
  await set({ startsAt: ago(366), endsAt: ago(366) })
  await recurringHandlers['registrations.forget-needs']?.()
  expect((await row()).tokenHash).toBeNull()
})

test('a link saves so often in an hour, and no more', async () => {
  const { visitor, typed } = await asked()
  const old = await typed({ version: 99 })
  const tries = await Promise.allSettled(Array.from({ length: 61 }, () => saveOwnStage(visitor, old)))
  const codes = tries.map((one) => one.status === 'rejected' && one.reason.code)
  expect(codes.filter((code) => code === 'TooMany')).toHaveLength(1)
})

test('a refusal is heard however often somebody saved', async () => {
  const { visitor, typed, shown } = await asked()
  const old = await typed({ version: 99 })
  await Promise.allSettled(Array.from({ length: 60 }, () => saveOwnStage(visitor, old)))
  expect(await saveOwnStage(visitor, await typed({ naming: 'no' }))).toMatchObject({ done: 'withdrawn' })
  expect(await shown()).not.toContain(kim)
  await expect(saveOwnStage(visitor, await typed({ naming: 'yes' }))).rejects.toMatchObject({
    code: 'TooMany',
  })
})
