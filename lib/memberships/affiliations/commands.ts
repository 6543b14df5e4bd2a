import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { forbidden, invalid, notFound, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { sendMail } from '@/lib/mail/outbox'
import { fullName } from '@/lib/people/name'
import { dayOf, dayText, notOver, todayIn } from '../coordination/dates'
import { holdInstitution, lineOf } from '../coordination/institution'
import { coordinatorsOf } from '../coordination/recipients'
import { domainOf, ofDomain } from './domain'
import type { AskInput } from './schema'

export type Asked = { affiliationId: string; confirmed: boolean }

/**
 * "I work at …", said by the person. A verified address of the organisation's mail domain confirms it at once; else its
 * coordinator is asked by mail. Refused when the affiliation exists already, as confirmed or as asked.
 */
export async function askForAffiliation(ctx: Ctx, input: AskInput): Promise<Asked> {
  const { personId, loginId } = ctx.actor
  if (!personId) throw forbidden()
  if (!(await limit(`affiliation:${ctx.network.id}:${loginId ?? personId}`, 10, 86_400))) throw tooMany()
  const from = input.from ? dayOf(input.from) : todayIn(ctx)
  return ctx.db.$transaction(async (tx) => {
    const line = await lineOf(tx, input.organisationId)
    const organisation = await holdInstitution(tx, input.organisationId)
    const person = await tx.person.findUnique({ where: { id: personId } })
    if (!person) throw notFound()
    await refuseTwice(tx, personId, input.organisationId, from)
    const confirmed = await provedByDomain(tx, personId, line)
    const row = await tx.affiliation.create({
      data: {
        networkId: ctx.network.id,
        personId,
        organisationId: input.organisationId,
        function: input.function,
        from,
        ...(confirmed ? { confirmedAt: now(), confirmedBy: 'domain' } : {}),
      },
    })
    const name = fullName(person)
    await audit(tx, ctx, {
      action: confirmed ? 'people.affiliation.domain' : 'people.affiliation.ask',
      area: 'people',
      record: { kind: 'person', id: personId, name },
      after: { organisation: organisation.name, function: input.function, from },
    })
    if (!confirmed)
      for (const to of await coordinatorsOf(tx, line, todayIn(ctx), personId))
        await sendMail(tx, ctx.network.id, {
          kind: 'memberships.affiliation-asked',
          language: to.language,
          address: to.address,
          facts: {
            name,
            function: input.function,
            organisation: organisation.name,
            organisationId: input.organisationId,
            from: dayText(from),
          },
        })
    return { affiliationId: row.id, confirmed }
  })
}

/** One affiliation of a person with an organisation at a time (the database holds it, too: affiliation_span). */
export async function refuseTwice(tx: Tx, personId: string, organisationId: string, from: Date) {
  const held = await tx.affiliation.findFirst({ where: { personId, organisationId, ...notOver(from) } })
  if (held) throw invalid('affiliationHeld', { organisationId: 'affiliationHeld' })
}

/** The nearest mail domain along the line speaks for the unit; only an address that its owner confirmed counts. */
async function provedByDomain(tx: Tx, personId: string, line: string[]): Promise<boolean> {
  const domain = await domainOf(tx, line)
  if (!domain) return false
  const addresses = await tx.address.findMany({
    where: { personId, kind: 'personal', endedAt: null, bouncedAt: null, verifiedAt: { not: null } },
    select: { email: true },
  })
  return addresses.some(({ email }) => ofDomain(email, domain))
}
