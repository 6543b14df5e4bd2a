import type { Ctx } from '@/lib/access/context'
import { applicationToken, ballotToken } from '@/lib/applications/link'
import { newId } from '@/lib/ids'
import { hashToken } from '@/lib/tokens'
import type { ApplicationState } from '@/prisma/generated/enums'
import { contextAs, unique } from './network'
import { aGrant, aPerson } from './people'

type Wishes = {
  holder?: 'person' | 'institution'
  by?: 'board' | 'one'
  quorum?: number
  state?: ApplicationState
  complete?: boolean
  email?: string
  answers?: Record<string, unknown>
}

/** A kind of membership that is applied for, with a published form. */
export async function anAdmissionKind(
  ctx: Ctx,
  { holder = 'institution', by = 'board', quorum }: Wishes = {},
) {
  const networkId = ctx.network.id
  const form = await ctx.db.form.create({
    data: { networkId, purpose: 'application', title: { de: 'Antrag' } },
  })
  const version = await ctx.db.formVersion.create({
    data: { networkId, formId: form.id, number: 1, state: 'published', publishedAt: new Date() },
  })
  const kind = await ctx.db.membershipKind.create({
    data: {
      networkId,
      key: unique('art'),
      name: { de: 'Mitgliedschaft', en: 'Membership' },
      holder,
      formId: form.id,
      admission: { by, days: 14, quorum: quorum ?? null },
      affiliationGives: ['access', 'price'],
    },
  })
  return { kind, version }
}

/** A case that was sent in ten days ago and is complete, unless told otherwise. */
export async function aCase(ctx: Ctx, wishes: Wishes = {}) {
  const networkId = ctx.network.id
  const { kind, version } = await anAdmissionKind(ctx, wishes)
  const id = newId()
  const sent = new Date(Date.now() - 10 * 86_400_000)
  const state = wishes.state ?? 'submitted'
  await ctx.db.application.create({
    data: {
      id,
      networkId,
      versionId: version.id,
      kindId: kind.id,
      state,
      email: wishes.email ?? `${unique('antrag')}@amt.example`,
      tokenHash: hashToken(applicationToken(id)),
      submittedAt: state === 'open' ? null : sent,
      completeAt: (wishes.complete ?? true) ? sent : null,
    },
  })
  const institution = { organisation: { name: unique('Landesamt') }, sector: 'administration', level: 'land' }
  const answers = wishes.answers ?? {
    ...(kind.holder === 'institution' ? institution : {}),
    given_name: 'Ada',
    family_name: 'Neu',
    function: 'Leitung',
  }
  await ctx.db.answer.createMany({
    data: Object.entries(answers).map(([key, value]) => ({
      networkId,
      applicationId: id,
      key,
      value: value as object,
    })),
  })
  return { id, kind, version }
}

/** So many people with the board's role, as they are when signed in. */
export async function aBoard(outside: Ctx, network: Parameters<typeof contextAs>[0], size: number) {
  const people = []
  for (let n = 0; n < size; n++) {
    const { person } = await aPerson(outside, { familyName: `Vorstand${n}` })
    await aGrant(outside, person.id, 'board')
    people.push({ person, ctx: await contextAs(network, person) })
  }
  return people
}

/** The secret of each ballot's link in a case, by person. */
export async function ballotsOf(ctx: Ctx, applicationId: string) {
  const ballots = await ctx.db.ballot.findMany({
    where: { applicationId },
    select: { id: true, personId: true },
  })
  return new Map(ballots.map(({ id, personId }) => [personId, ballotToken(id)]))
}
