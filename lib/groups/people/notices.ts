import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { asLocalized, type Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { insideOn } from '../place'

const address = {
  where: { endedAt: null, bouncedAt: null, verifiedAt: { not: null } },
  orderBy: [{ kind: 'asc' as const }, { id: 'asc' as const }],
  take: 1,
  select: { email: true },
}

type Group = { id: string; slug: string; name: unknown }

/** A mail to each lead who can be reached: somebody asks to come in. */
export async function tellLeads(tx: Tx, ctx: Ctx, group: Group, name: string) {
  const leads = await tx.groupPerson.findMany({
    where: {
      groupId: group.id,
      role: { in: ['lead', 'colead'] },
      personId: { not: null },
      ...insideOn(todayIn(ctx)),
    },
    select: { person: { select: { language: true, addresses: address } } },
  })
  for (const { person } of leads) {
    const to = person?.addresses[0]
    if (!person || !to) continue
    await sendMail(tx, ctx.network.id, {
      kind: 'groups.asked',
      language: person.language as Locale,
      address: to.email,
      facts: { group: asLocalized(group.name), name, path: `/${ctx.network.slug}/groups/${group.slug}/lead` },
    })
  }
}

type Told = {
  personId: string
  kind: string
  secret?: Record<string, string>
  facts?: Record<string, unknown>
}

/** A mail to one person about a group; false where no address is known that still receives mail. */
export async function tellPerson(
  tx: Tx,
  ctx: Ctx,
  group: Group,
  { personId, kind, secret, facts }: Told,
): Promise<boolean> {
  const person = await tx.person.findFirst({
    where: { id: personId },
    select: {
      givenName: true,
      language: true,
      addresses: { ...address, where: { endedAt: null, bouncedAt: null } },
    },
  })
  const to = person?.addresses[0]
  if (!person || !to) return false
  await sendMail(tx, ctx.network.id, {
    kind,
    language: person.language as Locale,
    address: to.email,
    facts: {
      group: asLocalized(group.name),
      name: person.givenName,
      path: `/${ctx.network.slug}/groups/${group.slug}`,
      ...facts,
    },
    ...(secret ? { secret } : {}),
  })
  return true
}
