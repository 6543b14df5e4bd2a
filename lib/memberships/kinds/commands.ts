import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { slugify } from '@/lib/networks/slug'
import { Prisma } from '@/prisma/generated/client'
import { changedIn, ruleOf, ruleTyped } from './rule'
import type { KindInput, MandateKindKey, NewKindInput, RuleInput } from './schema'

/** Adds a kind of membership. Nobody can apply for it yet, and it gives nothing until its rules say so. */
export async function addKind(ctx: Ctx, { name, holder }: NewKindInput) {
  authorize(ctx, 'people.write')
  const id = newId()
  try {
    await ctx.db.$transaction(async (tx) => {
      const last = await tx.membershipKind.aggregate({ _max: { position: true } })
      const position = (last._max.position ?? -1) + 1
      const admission = { by: 'board', days: 14, quorum: null }
      await tx.membershipKind.create({
        data: { id, networkId: ctx.network.id, key: slugify(name.de), name, holder, position, admission },
      })
      await audit(tx, ctx, {
        action: 'memberships.kind.add',
        area: 'memberships',
        record: { kind: 'membershipKind', id, name: name.de },
        after: { name, holder },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('membership.kindKey', { 'name.de': 'membership.kindKey' })
    throw error
  }
  return { id }
}

async function checkForm(tx: Tx, formId: string | null) {
  if (!formId) return
  const published = { purpose: 'application', versions: { some: { state: 'published' } } } as const
  if (!(await tx.form.findFirst({ where: { id: formId, ...published }, select: { id: true } })))
    throw invalid('membership.noForm', { formId: 'membership.noForm' })
}

/** Saves name, admission, form and welcome. */
export async function saveKind(ctx: Ctx, { id, version, entry, days, quorum, ...input }: KindInput) {
  authorize(ctx, 'people.write')
  const old = await ctx.db.membershipKind.findUnique({ where: { id } })
  if (!old) throw notFound()
  const { name, position, formId, welcome } = input
  const admission = { by: entry === 'one' ? 'one' : 'board', days, quorum }
  const open = entry === 'open'
  await ctx.db.$transaction(async (tx) => {
    await checkForm(tx, formId)
    const { count } = await tx.membershipKind.updateMany({
      where: { id, version },
      data: {
        name,
        position,
        open,
        formId,
        admission,
        welcome: welcome ?? Prisma.DbNull,
        version: { increment: 1 },
      },
    })
    if (count === 0) throw conflict()
    await audit(tx, ctx, {
      action: 'memberships.kind.save',
      area: 'memberships',
      record: { kind: 'membershipKind', id, name: name.de },
      before: { name: old.name, open: old.open, admission: old.admission, welcome: old.welcome },
      after: { name, open, admission, welcome },
    })
  })
}

/**
 * Saves the rules of a kind: everybody's rights follow from them at once. Who that changes was shown before
 * (lib/standing/rule-change.ts); a version that is no longer the present one is a Conflict.
 */
export async function saveRule(ctx: Ctx, { id, version, ...input }: RuleInput) {
  authorize(ctx, 'people.write')
  const old = await ctx.db.membershipKind.findUnique({ where: { id }, include: { mandateRules: true } })
  if (!old) throw notFound()
  if (input.inherits && !ctx.network.parentId) throw invalid('membership.notParent')
  const [before, after] = [ruleOf(old), ruleTyped(input, old.holder)]
  const changed = changedIn(before, after)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.membershipKind.updateMany({
      where: { id, version },
      data: {
        duesCents: after.duesCents,
        votes: after.votes,
        affiliationGives: [...after.affiliationGives],
        inheritsFrom: after.inherits ? ctx.network.parentId : null,
        audience: after.audience,
        version: { increment: 1 },
      },
    })
    if (count === 0) throw conflict()
    await tx.mandateRule.deleteMany({ where: { membershipKindId: id } })
    await tx.mandateRule.createMany({
      data: (
        Object.entries(after.mandates) as [MandateKindKey, NonNullable<(typeof after.mandates)['deputy']>][]
      ).map(([kind, { gives, ...terms }]) => ({
        id: newId(),
        networkId: ctx.network.id,
        membershipKindId: id,
        kind,
        ...terms,
        gives: [...gives],
      })),
    })
    const pick = (rule: typeof before) => Object.fromEntries(changed.map((key) => [key, rule[key]]))
    await audit(tx, ctx, {
      action: 'memberships.kind.rule',
      area: 'memberships',
      record: { kind: 'membershipKind', id, name: words(old.name, 'de') },
      before: pick(before),
      after: pick(after),
    })
  })
  return { id }
}

/** Takes out a kind that nobody ever held or applied for. */
export async function removeKind(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'people.write')
  const kind = await ctx.db.membershipKind.findUnique({
    where: { id },
    select: { name: true, _count: { select: { memberships: true, applications: true } } },
  })
  if (!kind) throw notFound()
  if (kind._count.memberships + kind._count.applications > 0) throw invalid('membership.kindInUse')
  await ctx.db.$transaction(async (tx) => {
    await tx.mandateRule.deleteMany({ where: { membershipKindId: id } })
    await tx.membershipKind.deleteMany({ where: { id } })
    await audit(tx, ctx, {
      action: 'memberships.kind.remove',
      area: 'memberships',
      record: { kind: 'membershipKind', id, name: words(kind.name, 'de') },
    })
  })
}
