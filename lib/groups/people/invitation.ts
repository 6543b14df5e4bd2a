import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { closed, conflict, notFound } from '@/lib/errors'
import { asLocalized } from '@/lib/localized'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { asHolder, mayNowSignIn, proveAddress } from '@/lib/memberships/coordination/link-holder'
import { fullName } from '@/lib/people/name'
import { hashToken } from '@/lib/tokens'
import { placeOf } from '../place'

/** An invitation behind its link, or null for a link that is not of this network, was withdrawn, declined, or is over. */
export async function invitationBy(ctx: Ctx, token: string) {
  const found = await ctx.db.groupPerson.findFirst({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      from: true,
      to: true,
      requestedAt: true,
      invitedAt: true,
      role: true,
      group: { select: { id: true, slug: true, kind: true, name: true, purpose: true, to: true } },
      person: { select: { id: true, title: true, givenName: true, familyName: true, language: true } },
    },
  })
  if (!found?.person) return null
  const place = placeOf(found, todayIn(ctx))
  return place === 'past' ? null : { ...found, person: found.person, accepted: place !== 'invited' }
}

type Answer = { token: string; answer: 'yes' | 'no' }

/**
 * Accepts or declines an invitation, by the link's button. Accepted twice is once. With the first yes a login arises.
 * Throws NotFound for a link that does not count, Closed for a group that ended.
 */
export async function answerInvitation(ctx: Ctx, { token, answer }: Answer) {
  const found = await invitationBy(ctx, token)
  if (!found) throw notFound('group.invitation')
  const { group, person } = found
  const day = todayIn(ctx)
  const done = { group: group.slug, token, answer }
  if (found.accepted && answer === 'yes') return done
  if (found.accepted) throw conflict('group.inAlready')
  if (group.to && group.to < day) throw closed('group.ended')
  const waiting = { id: found.id, from: null, invitedAt: { not: null } }
  const email = await ctx.db.$transaction(async (tx) => {
    const { count } =
      answer === 'yes'
        ? await tx.groupPerson.updateMany({ where: waiting, data: { from: day } })
        : await tx.groupPerson.deleteMany({ where: waiting })
    if (count === 0) throw conflict()
    await audit(tx, asHolder(ctx, found.id, person), {
      action: answer === 'yes' ? 'groups.enter' : 'groups.decline',
      area: 'groups',
      record: { kind: 'group', id: group.id, name: asLocalized(group.name).de },
      after: { person: fullName(person), role: found.role },
    })
    return answer === 'yes' ? proveAddress(tx, person.id) : null
  })
  await mayNowSignIn(email, person.language)
  return done
}
