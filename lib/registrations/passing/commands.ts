import type { Ctx } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { audit } from '@/lib/audit/write'
import { ensureLogin } from '@/lib/auth/logins'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, Refusal, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { sendMail } from '@/lib/mail/outbox'
import { retrying } from '@/lib/retry'
import { linkContext } from '@/lib/standing/context'
import { becomePerson } from '../applicant'
import { registrationToken } from '../link'
import { addressOf, notify, outcome } from '../notice'
import { changeable } from '../own/commands'
import { handPlace } from '../own/handing'
import { holder } from '../own/holder'
import { fullName, noticeOf } from '../records'
import { belongsTo } from './institution'
import { sealPass } from './pass'
import { institutionOf, isColleague, knownBy, mayPassOn, takingPage } from './queries'
import type { AskInput, TakeInput } from './schema'

const day = 24 * 60 * 60

/**
 * Asks a colleague of the same institution to take one's places; until they press the button in their mail, nothing
 * changes hands. Only the last one asked can take them. Throws Closed, Invalid with fields, TooMany. Answers the token.
 */
export async function askColleague(ctx: Ctx, { token, email: typed }: AskInput): Promise<string> {
  const held = await holder(ctx, token)
  const { registration } = held
  changeable(registration)
  if (!(await mayPassOn(ctx, registration))) throw closed('registration.passNothing')
  const email = parseAddress(typed)
  if (!email) throw new Refusal('Invalid', undefined, { email: 'address' })
  if (email === addressOf(registration.person.addresses))
    throw new Refusal('Invalid', undefined, { email: 'ownAddress' })
  const { domains, organisations } = await institutionOf(ctx.db, ctx, registration)
  if (!belongsTo(email, domains) && !(await isColleague(ctx.db, ctx, email, organisations)))
    throw new Refusal('Invalid', undefined, { email: 'otherInstitution' })
  if (!(await limit(`registrations.pass:${registration.id}`, 5, day))) throw tooMany()
  await ctx.db.$transaction(async (tx) => {
    const { id, version, language } = registration
    const { count } = await tx.registration.updateMany({
      where: { id, version, givenBackAt: null },
      data: { version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    const { facts } = await noticeOf(tx, id)
    const pass = sealPass({ registration: id, version: version + 1, email, at: now().getTime() })
    await sendMail(tx, ctx.network.id, {
      kind: 'registrations.pass-on',
      language: language === 'en' ? 'en' : 'de',
      address: email,
      // Nobody has proved this mailbox: it is greeted by no name that somebody else typed, and told no price.
      facts: { ...facts, other: facts.name, name: '', unconfirmed: true },
      secret: { path: `/${ctx.network.slug}/my/${pass}/take-over` },
    })
    await audit(tx, held.ctx, {
      action: 'registrations.pass-on',
      area: 'registrations',
      record: { kind: 'registration', id, name: facts.name },
      after: { email },
    })
  })
  return token
}

/**
 * The colleague takes the places over, as they stand: nobody who waits loses a rank. Who is known by this confirmed
 * address takes them as that person, everybody else becomes a person of the network. Both hear of it. Answers the new
 * registration's token. Throws Closed (`passGone`), Conflict, Invalid with fields.
 */
export async function takeOver(
  ctx: Ctx,
  { pass: sealed, givenName, familyName }: TakeInput,
): Promise<string> {
  const page = await takingPage(ctx, sealed)
  if (!page) throw closed('registration.passGone')
  const { pass, registration } = page
  const fields = {
    ...(page.known || givenName ? {} : { givenName: 'givenName' }),
    ...(page.known || familyName ? {} : { familyName: 'familyName' }),
  }
  if (Object.keys(fields).length > 0) throw new Refusal('Invalid', undefined, fields)
  const name = page.known ?? fullName({ givenName, familyName })
  const link = linkContext(ctx.network, { id: registration.id, name, personId: null }, ctx.locale)
  const id = await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      await claim(tx, pass)
      const personId =
        (await knownBy(tx, pass.email))?.id ??
        (await becomePerson(tx, ctx, {
          personId: null,
          loginId: null,
          givenName,
          familyName,
          email: pass.email,
          function: '',
          organisation: '',
          verified: true,
        }))
      const heir = { personId, language: ctx.locale, function: null, completed: true }
      const { id } = await handPlace(tx, link, registration.id, heir)
      await tellBoth(tx, ctx, registration.id, id)
      return id
    }),
  )
  await ensureLogin(pass.email, ctx.locale)
  return registrationToken(id)
}

/** Of two who press at once, one finds the offer still standing. */
async function claim(tx: Tx, { registration: id, version }: { registration: string; version: number }) {
  const { count } = await tx.registration.updateMany({
    where: { id, version, givenBackAt: null },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw closed('registration.passGone')
}

async function tellBoth(tx: Tx, ctx: Ctx, from: string, id: string) {
  const heir = await noticeOf(tx, id)
  const state = outcome(heir.facts.places.map((place) => place.state))
  await notify(tx, ctx.network, state, heir.to, heir.facts)
  const old = await noticeOf(tx, from)
  await notify(tx, ctx.network, 'passed-on', old.to, { ...old.facts, other: heir.facts.name })
}
