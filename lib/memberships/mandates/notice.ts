import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import type { Person } from '@/prisma/generated/client'
import { dayText } from '../coordination/dates'
import { recipientOf } from '../coordination/recipients'
import type { closeMandate } from './closing'

type Named = {
  id: string
  kind: string
  from: Date
  person: Person
  organisation: string
  email: string | null
}

/** The mail by whose link the person confirms. */
export async function invite(
  tx: Tx,
  ctx: Ctx,
  { id, kind, from, person, organisation, email }: Named,
  token: string,
) {
  const to = await recipientOf(tx, person.id)
  const address = email ?? to?.address
  if (!address) throw invalid('mandate.noAddress')
  await sendMail(tx, ctx.network.id, {
    kind: 'memberships.mandate-named',
    language: to?.language ?? ctx.locale,
    address,
    facts: {
      mandateId: id,
      name: fullName(person),
      by: ctx.actor.name,
      organisation,
      kind,
      from: dayText(from),
    },
    secret: { token },
  })
}

type Ended = NonNullable<Awaited<ReturnType<typeof closeMandate>>>

/** Whoever loses a mandate by somebody else's hand hears of it. */
export async function tellEnded(tx: Tx, ctx: Ctx, { personId, kind, organisation }: Ended, last: Date) {
  const to = personId === ctx.actor.personId ? null : await recipientOf(tx, personId)
  if (!to) return
  await sendMail(tx, ctx.network.id, {
    kind: 'memberships.mandate-ended',
    language: to.language,
    address: to.address,
    facts: { kind, organisation, last: dayText(last) },
  })
}
