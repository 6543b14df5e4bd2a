import { type Ctx, visitor } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { audit } from '@/lib/audit/write'
import { ensureLogin } from '@/lib/auth/logins'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, invalid, isUniqueViolation, notFound, tooMany } from '@/lib/errors'
import { idFrom } from '@/lib/ids'
import { limit, limitClient } from '@/lib/limits'
import { asLocalized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { dayBefore, notOver, todayIn } from '@/lib/memberships/coordination/dates'
import { provedPerson } from '@/lib/people/proved'
import { retrying } from '@/lib/retry'
import { placeOf } from '../place'
import { refuseEntry } from '../policy'
import { enteringPath, sealWish, wishIn } from './link'
import { tellLeads } from './notices'
import type { EnterInput } from './schema'

const hour = 3600
const seen = { id: true, slug: true, name: true, entry: true, participants: true, to: true } as const

async function groupIn(db: Pick<Tx, 'group'>, id: string) {
  const group = await db.group.findFirst({ where: { id }, select: seen })
  if (!group) throw notFound()
  return group
}
type Group = Awaited<ReturnType<typeof groupIn>>

const openEntry = (tx: Tx, ctx: Ctx, groupId: string, personId: string) =>
  tx.groupPerson.findFirst({
    where: { groupId, personId, ...notOver(todayIn(ctx)) },
    orderBy: { id: 'desc' },
    select: { id: true, from: true, to: true, requestedAt: true, invitedAt: true },
  })

/**
 * Lets a person into a group, or notes that they ask to come in where the leads decide. Whoever is invited comes in,
 * whatever the group's way in. Twice is once: the database holds one open entry of a person in a group.
 */
async function enter(tx: Tx, ctx: Ctx, group: Group, personId: string): Promise<'in' | 'asked'> {
  const day = todayIn(ctx)
  const open = await openEntry(tx, ctx, group.id, personId)
  const place = open && placeOf(open, day)
  if (place === 'in' || place === 'coming') return 'in'
  if (place === 'invited') refuseEntry(ctx.actor, { ...group, entry: 'open', participants: true }, day)
  else refuseEntry(ctx.actor, group, day)
  const comes = group.entry === 'open' || place === 'invited'
  if (open && !comes) return 'asked'
  const { givenName, familyName } = await tx.person.findFirstOrThrow({
    where: { id: personId },
    select: { givenName: true, familyName: true },
  })
  const name = `${givenName} ${familyName}`
  const row = comes ? { from: day, requestedAt: null } : { requestedAt: now() }
  if (open) await tx.groupPerson.updateMany({ where: { id: open.id }, data: row })
  else
    await tx.groupPerson.create({ data: { networkId: ctx.network.id, groupId: group.id, personId, ...row } })
  await audit(tx, ctx, {
    action: comes ? 'groups.enter' : 'groups.request',
    area: 'groups',
    record: { kind: 'group', id: group.id, name: asLocalized(group.name).de },
    after: { person: name },
  })
  // Whoever asks, takes it back and asks again is seen by the leads, but does not fill their mailboxes.
  if (!comes && (await limit(`group.ask:${group.id}:${personId}`, 2, 24 * hour)))
    await tellLeads(tx, ctx, group, name)
  return comes ? 'in' : 'asked'
}

const entering = (ctx: Ctx, group: Group, personOf: (tx: Tx) => Promise<string>) =>
  retrying(async () => {
    try {
      return await ctx.db.$transaction(async (tx) => {
        // All who come into a group stand in line here: two presses at once make one person, and one entry.
        await tx.group.updateMany({ where: { id: group.id }, data: { version: { increment: 0 } } })
        return enter(tx, ctx, group, await personOf(tx))
      })
    } catch (error) {
      // Invited or added at the same moment: the other one brought them in, or asked.
      if (isUniqueViolation(error)) return group.entry === 'open' ? 'in' : 'asked'
      throw error
    }
  })

export type Entry = { group: string; state: 'in' | 'asked' | 'mailed' }

/** What a visitor typed, checked; whoever is signed in brings the address. */
function typedBy(ctx: Ctx, { givenName, familyName, ...input }: EnterInput) {
  const email = (ctx.actor.loginId && ctx.actor.email) || parseAddress(input.email)
  const fields = {
    ...(givenName ? {} : { givenName: 'givenName' }),
    ...(familyName ? {} : { familyName: 'familyName' }),
    ...(email ? {} : { email: 'address' }),
  }
  if (Object.keys(fields).length > 0 || !email) throw invalid('group.mend', fields)
  return { email, givenName, familyName }
}

/**
 * Somebody wants to take part. Who is signed in is in at once, or asks the leads; everybody else gets a mail with the
 * button, and until it is pressed nothing of what they typed is kept. The answer is the same for every address.
 * Throws Forbidden (members only, by invitation), Closed (ended), Invalid with fields, TooMany.
 */
export async function enterGroup(ctx: Ctx, input: EnterInput): Promise<Entry> {
  const group = await groupIn(ctx.db, input.id)
  const { personId, loginId } = ctx.actor
  const within = loginId ? await limit(`group:${loginId}`, 20, hour) : await limitClient('group', 100, hour)
  if (!within) throw tooMany()
  if (personId) return { group: group.slug, state: await entering(ctx, group, async () => personId) }
  refuseEntry(ctx.actor, group, todayIn(ctx))
  const typed = typedBy(ctx, input)
  if (loginId) {
    const person = (tx: Tx) => provedPerson(tx, ctx, { ...typed, loginId })
    return { group: group.slug, state: await entering(ctx, group, person) }
  }
  if (await limit(`group.mail:${typed.email}`, 3, hour)) await mailButton(ctx, group, typed)
  return { group: group.slug, state: 'mailed' }
}

async function mailButton(ctx: Ctx, group: Group, typed: ReturnType<typeof typedBy>) {
  const sealed = sealWish({ network: ctx.network.id, group: group.id, language: ctx.locale, ...typed })
  await ctx.db.$transaction((tx) =>
    sendMail(tx, ctx.network.id, {
      kind: 'groups.enter',
      language: ctx.locale,
      address: typed.email,
      facts: { group: asLocalized(group.name), entry: group.entry },
      secret: { path: enteringPath(ctx.network.slug, group.slug, sealed) },
    }),
  )
}

/**
 * The button of that mail was pressed: person (if the network knows none), login and entry arise. Twice is once. Throws
 * NotFound for a link that is not ours, Closed for one that came too late.
 */
export async function confirmEntering(ctx: Ctx, { token }: { token: string }) {
  const found = wishIn(ctx.network.id, token)
  if (!found) throw notFound('joining.link')
  const { wish, late } = found
  const group = await groupIn(ctx.db, wish.group)
  if (late) throw closed('joining.late')
  const name = `${wish.givenName} ${wish.familyName}`
  // Whoever else is signed in here: it is the mailbox that counts.
  const link: Ctx = {
    ...ctx,
    locale: wish.language,
    actor: { ...visitor, kind: 'link', id: idFrom(token), name },
  }
  const state = await entering(link, group, async (tx) => {
    const personId = await provedPerson(tx, link, { ...wish, loginId: null })
    // The link brings somebody in once: not again after they left.
    const left = await tx.groupPerson.findFirst({
      where: {
        groupId: group.id,
        personId,
        to: { gte: dayBefore(dateColumn(ctx.network.zone, new Date(wish.at))), lt: todayIn(link) },
      },
      select: { id: true },
    })
    if (left) throw closed('joining.late')
    return personId
  })
  await ensureLogin(wish.email, wish.language)
  return { group: group.slug, state, token }
}

/** Leaves a group from now on, or takes back the wish to come in; leads leave like everybody. */
export async function leaveGroup(
  ctx: Ctx,
  { id }: { id: string },
): Promise<{ group: string; left: boolean }> {
  const { personId } = ctx.actor
  const group = await groupIn(ctx.db, id)
  if (!personId) throw notFound()
  const day = todayIn(ctx)
  return ctx.db.$transaction(async (tx) => {
    const open = await openEntry(tx, ctx, id, personId)
    if (!open) throw notFound('group.notIn')
    const place = placeOf(open, day)
    const left = place === 'in'
    // The last day is yesterday: from now on they are out. Whoever came today, or never was in, leaves no trace.
    const data = { to: dayBefore(day) }
    if (left && (!open.from || open.from < day))
      await tx.groupPerson.updateMany({ where: { id: open.id }, data })
    else await tx.groupPerson.deleteMany({ where: { id: open.id } })
    await audit(tx, ctx, {
      action: place === 'in' ? 'groups.quit' : place === 'invited' ? 'groups.decline' : 'groups.unask',
      area: 'groups',
      record: { kind: 'group', id, name: asLocalized(group.name).de },
      before: { person: ctx.actor.name },
    })
    return { group: group.slug, left }
  })
}
