import type { Ctx } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { ensureLogin } from '@/lib/auth/logins'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, forbidden, invalid, notFound, tooMany } from '@/lib/errors'
import { idFrom } from '@/lib/ids'
import { limit, limitClient } from '@/lib/limits'
import { asLocalized, type Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { startMembership } from '@/lib/memberships/commands'
import { personOf, provedPerson } from '@/lib/people/proved'
import { retrying } from '@/lib/retry'
import { linkContext } from '@/lib/standing/context'
import { fits } from '../fit'
import type { ConfirmInput, JoinInput } from '../schema'
import { joiningPath, sealWish, wishIn } from './link'
import { memberSince } from './queries'

const hour = 3600
const mailsPerHour = 3

const openKind = { id: true, key: true, name: true, audience: true, open: true, welcome: true } as const

async function kindFor(db: Pick<Tx, 'membershipKind'>, id: string) {
  const kind = await db.membershipKind.findFirst({ where: { id, holder: 'person' }, select: openKind })
  if (!kind) throw notFound()
  if (!kind.open) throw closed('joining.notOpen')
  return kind
}
type Kind = Awaited<ReturnType<typeof kindFor>>

function checked(ctx: Ctx, kind: Kind, input: JoinInput, email: string | null) {
  if (!fits(kind.audience, input, now()).ok) throw forbidden('application.outside')
  const fields: Record<string, string> = {}
  if (!ctx.actor.personId) {
    if (!input.givenName) fields.givenName = 'givenName'
    if (!input.familyName) fields.familyName = 'familyName'
  }
  if (!email) fields.email = 'address'
  if (Object.keys(fields).length > 0 || !email) throw invalid('application.mend', fields)
  const { sector, level, born, working, givenName, familyName } = input
  return { email, givenName, familyName, situation: { sector, level, born, working } }
}

/**
 * Somebody wants to join freely. Who is signed in is a member at once; everybody else gets a mail with the button, and
 * until it is pressed nothing of what they typed is kept. The answer is the same for every address; an existing person
 * is neither shown nor changed. Throws Forbidden, Invalid with fields, TooMany.
 */
export async function joinFreely(ctx: Ctx, input: JoinInput): Promise<{ kind: string; joined: boolean }> {
  const kind = await kindFor(ctx.db, input.kind)
  const { loginId } = ctx.actor
  const own = loginId ? ctx.actor.email : null
  const wanted = checked(ctx, kind, input, own ?? parseAddress(input.email))
  const within = loginId
    ? await limit(`joining:${loginId}`, 20, hour)
    : await limitClient('joining', 100, hour)
  if (!within) throw tooMany()
  if (own) {
    await join(ctx, kind, { ...wanted, loginId })
    return { kind: kind.key, joined: true }
  }
  if (await limit(`joining.mail:${wanted.email}`, mailsPerHour, hour)) await invite(ctx, kind, wanted)
  return { kind: kind.key, joined: false }
}

type Wanted = ReturnType<typeof checked>

/** The mail to the address: the button, or, to who is a member already, that they are. */
async function invite(ctx: Ctx, kind: Kind, { email, ...typed }: Wanted) {
  const { network, locale } = ctx
  await ctx.db.$transaction(async (tx) => {
    const known = await personOf(tx, email).catch(() => null)
    const since = known?.verifiedAt ? await memberSince(tx, ctx, kind.id, known.personId) : null
    const sealed = sealWish({ network: network.id, kind: kind.id, email, language: locale, ...typed })
    await sendMail(tx, network.id, {
      kind: since ? 'applications.own.member' : 'applications.own.join',
      language: locale,
      address: email,
      facts: { kind: asLocalized(kind.name) },
      secret: { path: since ? '/sign-in?next=/me' : joiningPath(network.slug, kind.key, sealed) },
    })
  })
}

type Joining = Wanted & { loginId: string | null }

const provedBy = ({ situation: { born, working }, ...joining }: Joining) => ({
  ...joining,
  birthYear: born,
  workingSince: working,
})

/** Person, membership and welcome in one transaction; who is a member already stays one, and hears nothing new. */
const join = (ctx: Ctx, kind: Kind, joining: Joining) =>
  retrying(() =>
    ctx.db.$transaction(async (tx) => {
      // All who join a kind stand in line here: two presses at once make one person.
      await tx.membershipKind.updateMany({ where: { id: kind.id }, data: { position: { increment: 0 } } })
      const personId = ctx.actor.personId ?? (await provedPerson(tx, ctx, provedBy(joining)))
      if (await memberSince(tx, ctx, kind.id, personId)) return
      const person = await tx.person.findFirstOrThrow({
        where: { id: personId },
        select: { givenName: true, familyName: true },
      })
      const name = `${person.givenName} ${person.familyName}`
      const on = dateColumn(ctx.network.zone, now())
      await startMembership(tx, ctx, {
        kindId: kind.id,
        personId,
        facts: [{ kind: 'joined', on }],
        byName: name,
      })
      await sendMail(tx, ctx.network.id, {
        kind: 'applications.own.welcome',
        language: ctx.locale,
        address: joining.email,
        facts: { name: person.givenName, kind: asLocalized(kind.name), welcome: kind.welcome },
      })
    }),
  )

const asLink = (ctx: Ctx, token: string, name: string, language: Locale) =>
  linkContext(ctx.network, { id: idFrom(token), name, personId: null }, language)

/**
 * The button was pressed: the mailbox is proved, person (if the network knows none) and login arise, and the membership
 * begins today. Twice is once. Throws NotFound for a link that is not ours, Closed for one that came too late.
 */
export async function confirmJoining(
  ctx: Ctx,
  { token }: ConfirmInput,
): Promise<{ kind: string; token: string }> {
  const found = wishIn(ctx.network.id, token)
  if (!found) throw notFound('joining.link')
  const { wish, late } = found
  const kind = await kindFor(ctx.db, wish.kind)
  if (late) throw closed('joining.late')
  const link = asLink(ctx, token, `${wish.givenName} ${wish.familyName}`, wish.language)
  await join(link, kind, { ...wish, loginId: null })
  await ensureLogin(wish.email, wish.language)
  return { kind: kind.key, token }
}
