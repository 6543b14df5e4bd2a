import type { Ctx } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, forbidden, invalid, isUniqueViolation, notFound, tooMany } from '@/lib/errors'
import { publishedVersion } from '@/lib/forms/queries'
import { idFrom } from '@/lib/ids'
import { limit, limitClient } from '@/lib/limits'
import { hashToken } from '@/lib/tokens'
import { applicationToken } from '../link'
import { endStates } from '../state'
import { fits } from './fit'
import { tellApplicant } from './mails'
import { firstAnswers } from './prefill'
import type { StartInput } from './schema'

const hour = 3600
/** Mails about applying that one address gets through us in an hour, whoever asks. */
const mailsPerHour = 3

const started = {
  id: true,
  state: true,
  email: true,
  language: true,
  kind: { select: { name: true } },
} as const

/** The kind that is applied for, when it is applied for at all. */
async function kindFor(ctx: Ctx, id: string) {
  const kind = await ctx.db.membershipKind.findFirst({
    where: { id },
    select: { id: true, key: true, name: true, audience: true, open: true, formId: true },
  })
  if (!kind) throw notFound()
  if (kind.open || !kind.formId) throw closed('application.noForm')
  return { ...kind, formId: kind.formId }
}

/**
 * Begins an application, or leads back to the one that is running: a mail with its link goes to the address, and what is
 * answered is the same for every address. Who is signed in applies with their own address and data, and gets the id at
 * once. Throws Forbidden when the kind is not for whoever says where they work, Closed when it has no form.
 */
export async function startApplication(
  ctx: Ctx,
  input: StartInput,
): Promise<{ id: string | null; kind: string }> {
  const kind = await kindFor(ctx, input.kind)
  if (!fits(kind.audience, input, now()).ok) throw forbidden('application.outside')
  const own = ctx.actor.loginId ? ctx.actor.email : null
  const email = own ?? parseAddress(input.email)
  if (!email) throw invalid('application.address', { email: 'address' })
  const within = ctx.actor.loginId
    ? await limit(`application:${ctx.actor.loginId}`, 20, hour)
    : await limitClient('application', 60, hour)
  if (!within) throw tooMany()
  const tells = await limit(`application.mail:${email}`, mailsPerHour, hour)
  if (!tells && !own) return { id: null, kind: kind.key }
  const run = () => ctx.db.$transaction((tx) => begin(tx, ctx, { ...input, email }, kind, tells))
  // Two tabs at once begin one application: the other one's stands by now.
  const id = await run().catch((error) => (isUniqueViolation(error) ? run() : Promise.reject(error)))
  return { id: own ? id : null, kind: kind.key }
}

type Kind = Awaited<ReturnType<typeof kindFor>>

async function begin(tx: Tx, ctx: Ctx, input: StartInput, kind: Kind, tells: boolean): Promise<string> {
  const last = await tx.application.findFirst({
    where: { email: input.email, kindId: kind.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: started,
  })
  if (last && !(endStates as readonly string[]).includes(last.state)) {
    if (tells) await tellApplicant(tx, ctx.network, last.state === 'open' ? 'link' : 'running', last)
    return last.id
  }
  const form = await publishedVersion({ db: tx }, kind.formId)
  if (!form) throw closed('application.noForm')
  const networkId = ctx.network.id
  // The same for two tabs that see the same past, so that only one of them begins.
  const id = idFrom(`application ${kind.id} ${input.email} ${last?.id ?? ''}`)
  const row = await tx.application.create({
    data: {
      id,
      networkId,
      versionId: form.id,
      kindId: kind.id,
      personId: ctx.actor.personId,
      email: input.email,
      language: ctx.locale,
      tokenHash: hashToken(applicationToken(id)),
    },
    select: started,
  })
  const answers = await firstAnswers(tx, ctx, form, input)
  await tx.answer.createMany({
    data: Object.entries(answers).map(([key, value]) => ({ networkId, applicationId: id, key, value })),
  })
  if (tells) await tellApplicant(tx, ctx.network, 'link', row)
  await audit(tx, ctx, {
    action: 'applications.start',
    area: 'applications',
    record: { kind: 'application', id, name: input.email },
    after: { kind: kind.name },
  })
  return id
}
