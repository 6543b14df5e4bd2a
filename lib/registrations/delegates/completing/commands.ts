import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, Refusal } from '@/lib/errors'
import { mayNowSignIn, proveAddress } from '@/lib/memberships/coordination/link-holder'
import { retrying } from '@/lib/retry'
import { writeAnswers } from '../../answering/commands'
import { answersTo } from '../../answering/read'
import { handOver } from '../../newcomers/commands'
import { addressOf } from '../../notice'
import { changeable } from '../../own/commands'
import type { Held } from '../../own/holder'
import { giveAllBackIn } from '../../own/leaving'
import { completeMember } from '../../parties/commands'
import { fullName } from '../../records'
import type { TokenInput } from '../../schema'
import { madeByOthers, mayRename, wantedParts } from './queries'
import type { CompleteInput } from './schema'

/**
 * Whom others registered confirms by their own link: own spelling of the name where they are new here, function,
 * answers. A held place is theirs now, a mailbox proved, an affiliation that the coordinator named confirmed. Twice is
 * once. Throws Closed when the place is back, Invalid with fields.
 */
export async function complete(ctx: Ctx, input: CompleteInput): Promise<string> {
  const { held, made } = await madeByOthers(ctx, input.token)
  const { registration } = held
  if (registration.givenBackAt) throw closed('delegate.givenBack')
  if (made.completedAt || !made.byName) return input.token
  if (registration.event.state === 'cancelled') throw closed('registration.cancelled')
  if (registration.event.endsAt <= now()) throw closed('registration.past')
  const rename = mayRename(held)
  const missing: Record<string, string> = {}
  if (rename && !input.givenName) missing.givenName = 'givenName'
  if (rename && !input.familyName) missing.familyName = 'familyName'
  const email = await retrying(() =>
    held.ctx.db.$transaction(async (tx) => {
      const { event, parts } = await wantedParts(held.ctx.db, held)
      const { rows, fields } = await answersTo(tx, held.ctx, event, parts, input.answers)
      const wrong = { ...missing, ...fields }
      if (Object.keys(wrong).length > 0) throw new Refusal('Invalid', undefined, wrong)
      await writeAnswers(tx, held.ctx, registration.id, rows)
      await tx.registration.updateMany({
        where: { id: registration.id },
        data: { function: input.function || registration.function },
      })
      const proved = await prove(tx, held, made.party?.organisation?.id ?? null, rename ? input : null)
      if (!(await completeMember(tx, held.ctx, registration.id))) throw closed('delegate.givenBack')
      return proved
    }),
  )
  await mayNowSignIn(email, registration.language)
  return input.token
}

type Names = { givenName: string; familyName: string } | null

/** The mail's button proves the mailbox; whoever is new gets their own spelling, whoever is known here their own record. */
async function prove(tx: Tx, held: Held, organisationId: string | null, names: Names) {
  const { registration, ctx } = held
  const { person, personId } = registration
  if (names)
    await tx.person.updateMany({
      where: { id: personId },
      data: { givenName: names.givenName, familyName: names.familyName },
    })
  const email = addressOf(person.addresses)
  const proved = await proveAddress(tx, personId)
  // Only for somebody whom no institution named: the person made for the form may be another one here.
  if (names && email && !organisationId) await handOver(tx, registration, email)
  if (organisationId) await confirmAffiliation(tx, ctx, held, organisationId)
  return proved
}

/** Named by the coordinator as working there, and now confirmed by themselves. */
async function confirmAffiliation(tx: Tx, ctx: Ctx, { registration }: Held, organisationId: string) {
  const { personId, person } = registration
  const { count } = await tx.affiliation.updateMany({
    where: { personId, organisationId, confirmedAt: null, invitedAt: { not: null } },
    data: { confirmedAt: now(), confirmedBy: 'coordinator', tokenHash: null },
  })
  if (count > 0)
    await audit(tx, ctx, {
      action: 'people.affiliation.accept',
      area: 'people',
      record: { kind: 'person', id: personId, name: fullName(person) },
    })
}

/** Whom others registered does not come: the place goes to whoever waits. Twice is once. Closed once it began. */
export async function declinePlace(ctx: Ctx, { token }: TokenInput): Promise<string> {
  const { held } = await madeByOthers(ctx, token)
  if (held.registration.givenBackAt) return token
  changeable(held.registration)
  await retrying(() =>
    held.ctx.db.$transaction((tx) =>
      giveAllBackIn(tx, held.ctx, held.registration.id, { action: 'registrations.give-back', tell: false }),
    ),
  )
  return token
}
