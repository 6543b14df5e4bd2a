import type { Ctx } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'
import { db } from '@/lib/db'
import type { AddressKind, FactKind, MandateKind } from '@/prisma/generated/client'

type PersonWishes = {
  givenName?: string
  familyName?: string
  title?: string
  email?: string
  addressKind?: AddressKind
  /** The address was confirmed; yes unless told otherwise. */
  verified?: boolean
  /** The person can sign in; yes unless told otherwise. */
  login?: boolean
  language?: string
}

let count = 0

/** A person of the context's network with one address, and a login of the same address. */
export async function aPerson(ctx: Ctx, wishes: PersonWishes = {}) {
  const { givenName = 'Kim', familyName = 'Muster', verified = true, login: wantsLogin = true } = wishes
  const email = wishes.email ?? `kim.${process.pid}.${Date.now()}.${count++}@probe.example`
  const login = wantsLogin
    ? await db.login.upsert({
        where: { email },
        update: {},
        create: { email, verifiedAt: verified ? new Date() : null },
      })
    : null
  const person = await ctx.db.person.create({
    data: {
      networkId: ctx.network.id,
      loginId: login?.id ?? null,
      title: wishes.title ?? null,
      givenName,
      familyName,
      language: wishes.language ?? 'de',
    },
  })
  const address = await ctx.db.address.create({
    data: {
      networkId: ctx.network.id,
      personId: person.id,
      kind: wishes.addressKind ?? 'personal',
      email,
      verifiedAt: verified ? new Date() : null,
    },
  })
  return { person, login, address }
}

/** A role since 2020, unless dated otherwise. */
export const aGrant = (
  ctx: Ctx,
  personId: string,
  role: Role,
  dates: { from?: Date; to?: Date | null; eventId?: string } = {},
) =>
  ctx.db.grant.create({
    data: {
      networkId: ctx.network.id,
      personId,
      role,
      eventId: dates.eventId ?? null,
      from: dates.from ?? new Date('2020-01-01'),
      to: dates.to ?? null,
      byName: 'Test',
    },
  })

/** An organisation of the context's network; an authority of a municipality unless told otherwise. */
export const anOrganisation = (
  ctx: Ctx,
  wishes: { name?: string; sector?: string; parentId?: string; mailDomain?: string } = {},
) =>
  ctx.db.organisation.create({
    data: {
      networkId: ctx.network.id,
      name: wishes.name ?? 'Stadt Musterhausen',
      sector: wishes.sector ?? 'administration',
      level: 'kommune',
      parentId: wishes.parentId ?? null,
      mailDomain: wishes.mailDomain ?? null,
    },
  })

/** A confirmed affiliation since 2020. */
export const anAffiliation = (
  ctx: Ctx,
  personId: string,
  organisationId: string,
  wishes: {
    function?: string
    from?: Date
    to?: Date | null
    confirmed?: boolean
    coordinates?: boolean
  } = {},
) =>
  ctx.db.affiliation.create({
    data: {
      networkId: ctx.network.id,
      personId,
      organisationId,
      function: wishes.function ?? null,
      coordinates: wishes.coordinates ?? false,
      from: wishes.from ?? new Date('2020-01-01'),
      to: wishes.to ?? null,
      confirmedAt: (wishes.confirmed ?? true) ? new Date('2020-01-02') : null,
    },
  })

/** A membership of a person or an organisation: joined on 1 January 2020 unless other facts are given. */
export async function aMembership(
  ctx: Ctx,
  holder: { personId: string } | { organisationId: string },
  wishes: { votes?: number; gives?: string[]; facts?: { kind: FactKind; on: string }[] } = {},
) {
  const kind = await ctx.db.membershipKind.create({
    data: {
      networkId: ctx.network.id,
      key: `kind-${Date.now()}-${count++}`,
      name: { de: 'Mitglied', en: 'Member' },
      holder: 'personId' in holder ? 'person' : 'institution',
      votes: wishes.votes ?? 1,
      affiliationGives: wishes.gives ?? ['access', 'price'],
    },
  })
  const membership = await ctx.db.membership.create({
    data: { networkId: ctx.network.id, kindId: kind.id, ...holder },
  })
  for (const fact of wishes.facts ?? [{ kind: 'joined' as const, on: '2020-01-01' }])
    await ctx.db.membershipFact.create({
      data: {
        networkId: ctx.network.id,
        membershipId: membership.id,
        kind: fact.kind,
        on: new Date(`${fact.on}T00:00:00Z`),
      },
    })
  return { membership, kind }
}

/** An institution with a membership that has mandates, and its coordinator. */
export async function anInstitution(
  ctx: Ctx,
  wishes: { name?: string; mailDomain?: string; rules?: Partial<Record<MandateKind, number>> } = {},
) {
  const { name, mailDomain, rules = { voting_delegate: 1, deputy: 1, ordinary: 3 } } = wishes
  const organisation = await anOrganisation(ctx, {
    ...(name ? { name } : {}),
    ...(mailDomain ? { mailDomain } : {}),
  })
  const { membership, kind } = await aMembership(ctx, { organisationId: organisation.id }, { votes: 0 })
  await ctx.db.mandateRule.createMany({
    data: Object.entries(rules).map(([key, total]) => ({
      networkId: ctx.network.id,
      membershipKindId: kind.id,
      kind: key as MandateKind,
      count: total,
      votes: key === 'voting_delegate' ? 1 : 0,
    })),
  })
  const { person: coordinator, address } = await aPerson(ctx, { givenName: 'Petra', familyName: 'Lindqvist' })
  await anAffiliation(ctx, coordinator.id, organisation.id, { coordinates: true })
  return { organisation, membership, kind, coordinator, coordinatorAddress: address.email }
}
