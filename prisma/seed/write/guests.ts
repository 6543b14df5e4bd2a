import { db } from '@/lib/db'
import { splitName } from '@/lib/registrations/invitations/guest/name'
import { invitationToken } from '@/lib/registrations/invitations/link'
import { registrationToken } from '@/lib/registrations/link'
import { hashToken } from '@/lib/tokens'
import { accounts } from '../accounts'
import { eventId } from '../events/rows'
import { deskPlan, type GuestPlan, guestPlans } from '../guests'
import { organisationId } from '../organisations'
import { stableId } from '../stable'

const day = 86_400_000
const ago = (today: Date, days: number) => new Date(today.getTime() - days * day)

/** Invitations in every state, and a party of an institution of whom some have confirmed. */
export async function writeGuests(today: Date) {
  for (const plan of guestPlans) for (const guest of plan.guests) await invite(plan, guest, today)
  await writeDesk(today)
}

type Plan = (typeof guestPlans)[number]

async function invite(plan: Plan, guest: GuestPlan, today: Date) {
  const { slug, key } = plan
  const networkId = stableId(`network ${slug}`)
  const id = stableId(`invitation ${slug} ${guest.email}`)
  const event = await db.event.findUniqueOrThrow({
    where: { id: eventId(slug, key) },
    select: { id: true, closesAt: true, startsAt: true },
  })
  const { state, email } = guest
  const accepted = state === 'accepted' ? await comes(plan, guest, today) : null
  const declinedAt = state === 'declined' || state === 'substituted' ? ago(today, 2) : null
  await db.invitation.create({
    data: {
      id,
      networkId,
      eventId: event.id,
      email,
      name: guest.name,
      company: guest.company,
      tokenHash: hashToken(invitationToken({ id, email })),
      language: guest.language ?? 'de',
      substitutes: guest.substitutes ?? false,
      substituteOfId: guest.inPlaceOf
        ? stableId(`invitation ${slug} ${emailOf(plan, guest.inPlaceOf)}`)
        : null,
      message: plan.message,
      byName: plan.by,
      createdAt: ago(today, guest.inPlaceOf ? 2 : 9),
      sentAt: ago(today, guest.inPlaceOf ? 2 : 9),
      remindedAt: state === 'reminded' ? ago(today, 1) : null,
      acceptedAt: accepted ? ago(today, 6) : null,
      ...(accepted ?? {}),
      declinedAt,
      withdrawnAt: state === 'withdrawn' || state === 'substituted' ? ago(today, 2) : null,
      reason: guest.reason ?? null,
      expires: state === 'expired' ? ago(today, 1) : (event.closesAt ?? event.startsAt),
    },
  })
}

const emailOf = (plan: Plan, name: string) => plan.guests.find((guest) => guest.name === name)?.email ?? ''

/** A guest who said yes: somebody new here, with a confirmed address and a place. */
async function comes({ slug, key }: Plan, guest: GuestPlan, today: Date) {
  const personId = stableId(`guest ${slug} ${guest.email}`)
  await newcomer(slug, personId, { ...splitName(guest.name), email: guest.email }, ago(today, 6))
  const registrationId = await registered(today, {
    slug,
    key,
    personId,
    cents: 8000,
    completedAt: ago(today, 6),
    fields: { organisation: guest.company, language: guest.language ?? 'de' },
  })
  return { personId, registrationId }
}

type Names = { title?: string | null; givenName: string; familyName: string; email: string }

async function newcomer(slug: string, id: string, { email, ...names }: Names, verifiedAt: Date | null) {
  const networkId = stableId(`network ${slug}`)
  await db.person.create({ data: { id, networkId, ...names } })
  await db.address.create({
    data: { id: stableId(`address ${id}`), networkId, personId: id, email, verifiedAt },
  })
}

type Registering = {
  slug: string
  key: string
  personId: string
  cents: number
  completedAt: Date | null
  heldUntil?: Date
  fields: Record<string, string>
}

/** One place in the event's first pool, which has room. */
async function registered(today: Date, plan: Registering) {
  const { slug, key, personId, cents, completedAt, heldUntil, fields } = plan
  const networkId = stableId(`network ${slug}`)
  const id = stableId(`registration guest ${key} ${personId}`)
  const pool = await db.pool.findFirstOrThrow({
    where: { part: { eventId: eventId(slug, key) } },
    orderBy: [{ part: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true },
  })
  const { arrivals } = await db.pool.update({
    where: { id: pool.id },
    data: { arrivals: { increment: 1 }, taken: { increment: 1 } },
    select: { arrivals: true },
  })
  await db.registration.create({
    data: {
      id,
      networkId,
      eventId: eventId(slug, key),
      personId,
      tokenHash: hashToken(registrationToken(id)),
      priceCents: slug === 'negz' ? cents : 0,
      createdAt: ago(today, 5),
      completedAt,
      ...fields,
    },
  })
  await db.place.create({
    data: {
      id: stableId(`place guest ${id}`),
      networkId,
      registrationId: id,
      poolId: pool.id,
      state: completedAt ? 'confirmed' : 'held',
      arrivalNo: arrivals,
      changedAt: ago(today, 5),
      heldUntil: completedAt ? null : (heldUntil ?? null),
    },
  })
  return id
}

/** The demo's accounts stay free, so that one can register with them. */
async function writeDesk(today: Date) {
  const { slug, key, by, size, confirmed } = deskPlan
  const networkId = stableId(`network ${slug}`)
  const id = stableId(`party ${slug} ${key}`)
  const organisation = organisationId(slug, deskPlan.organisation)
  const deadline = new Date(today.getTime() + 4 * day)
  const coordinator = accounts.find((one) => one.email === `coordinator@${slug}.example`)
  await db.party.create({
    data: {
      id,
      networkId,
      eventId: eventId(slug, key),
      organisationId: organisation,
      byPersonId: coordinator?.personId ?? null,
      byName: by,
      size,
      deadline,
      createdAt: ago(today, 5),
    },
  })
  const known = await db.person.findMany({
    where: {
      networkId,
      id: { notIn: accounts.map((one) => one.personId) },
      affiliations: { some: { organisationId: organisation, confirmedAt: { not: null }, to: null } },
      registrations: { none: { eventId: eventId(slug, key) } },
    },
    orderBy: { id: 'asc' },
    take: size - deskPlan.named.length,
    select: { id: true },
  })
  const named = deskPlan.named.map((one) => ({ ...one, id: stableId(`delegate ${one.email}`) }))
  const people = [...known.map(({ id: personId }) => personId), ...named.map((one) => one.id)]
  for (const [n, personId] of people.entries()) {
    const completedAt = n < confirmed ? ago(today, 4) : null
    const fresh = named.find((one) => one.id === personId)
    if (fresh) await namedColleague(fresh, { networkId, organisationId: organisation, today, completedAt })
    await registered(today, {
      slug,
      key,
      personId,
      cents: 6000,
      completedAt,
      heldUntil: deadline,
      fields: { organisation: deskPlan.organisation, organisationId: organisation, partyId: id, byName: by },
    })
  }
}

type Fresh = (typeof deskPlan)['named'][number] & { id: string }
type Work = { networkId: string; organisationId: string; today: Date; completedAt: Date | null }

/** Named by the coordinator for the first time: works there as soon as they have confirmed. */
async function namedColleague(
  { id, function: work, ...names }: Fresh,
  { today, completedAt, ...where }: Work,
) {
  await newcomer(deskPlan.slug, id, names, completedAt)
  await db.affiliation.create({
    data: {
      ...where,
      personId: id,
      function: work,
      from: new Date(`${ago(today, 5).toISOString().slice(0, 10)}T00:00:00Z`),
      invitedAt: ago(today, 5),
      confirmedAt: completedAt,
      confirmedBy: completedAt ? 'coordinator' : null,
    },
  })
}
