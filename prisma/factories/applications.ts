import type { Ctx } from '@/lib/access/context'
import { applicationToken, ballotToken } from '@/lib/applications/link'
import { hashToken } from '@/lib/tokens'
import type { Network, Prisma } from '@/prisma/generated/client'
import type { ApplicationState } from '@/prisma/generated/enums'
import { contextAs, unique } from './network'
import { aGrant, aPerson } from './people'

type KindWishes = { holder?: 'person' | 'institution'; by?: 'board' | 'one' }

/** A kind of membership with a published form, and who decides about it: the board, unless told otherwise. */
export async function anAdmissionKind(ctx: Ctx, { holder = 'institution', by = 'board' }: KindWishes = {}) {
  const networkId = ctx.network.id
  const form = await ctx.db.form.create({
    data: { networkId, purpose: 'application', title: { de: 'Aufnahmeantrag' } },
  })
  const version = await ctx.db.formVersion.create({
    data: { networkId, formId: form.id, number: 1, state: 'published', publishedAt: new Date('2020-01-01') },
  })
  const kind = await ctx.db.membershipKind.create({
    data: {
      networkId,
      key: unique('art'),
      name: { de: 'Mitgliedschaft', en: 'Membership' },
      holder,
      formId: form.id,
      admission: { by, days: 14, quorum: null },
    },
  })
  return { kind, version }
}

/** People of the board, each with their own context. */
export const aBoard = (ctx: Ctx, network: Network, size: number) =>
  Promise.all(
    Array.from({ length: size }, async () => {
      const { person } = await aPerson(ctx)
      await aGrant(ctx, person.id, 'board')
      return { person, ctx: await contextAs(network, person) }
    }),
  )

type Wishes = KindWishes & {
  state?: ApplicationState
  /** The office found it complete; yes unless told otherwise. */
  complete?: boolean
  email?: string
  /** Beside or instead of the usual ones. */
  answers?: Record<string, Prisma.InputJsonValue>
}

/** An application that was sent in yesterday, by Ada Neu for a state authority unless told otherwise. */
export async function anApplication(ctx: Ctx, wishes: Wishes = {}) {
  const { state = 'submitted', complete = true, email = `${unique('ada')}@amt.example` } = wishes
  const { kind, version } = await anAdmissionKind(ctx, wishes)
  const networkId = ctx.network.id
  const yesterday = new Date(Date.now() - 86_400_000)
  const { id } = await ctx.db.application.create({
    data: {
      networkId,
      versionId: version.id,
      kindId: kind.id,
      state,
      email,
      tokenHash: hashToken(unique('antrag')),
      submittedAt: state === 'open' ? null : yesterday,
      completeAt: state !== 'open' && complete ? yesterday : null,
    },
  })
  await ctx.db.application.update({ where: { id }, data: { tokenHash: hashToken(applicationToken(id)) } })
  const given: Record<string, Prisma.InputJsonValue> = {
    organisation: { name: 'Landesamt für Proben' },
    sector: 'administration',
    level: 'land',
    given_name: 'Ada',
    family_name: 'Neu',
    function: 'Leitung',
    signature: 'Ada Neu',
    ...wishes.answers,
  }
  await ctx.db.answer.createMany({
    data: Object.entries(given).map(([key, value]) => ({ networkId, applicationId: id, key, value })),
  })
  return { id, email, kind, token: applicationToken(id) }
}

/** The links of a resolution's mails, by person. */
export async function ballotsOf(ctx: Ctx, applicationId: string): Promise<Map<string, string>> {
  const ballots = await ctx.db.ballot.findMany({ where: { applicationId } })
  return new Map(ballots.map(({ id, personId }) => [personId, ballotToken(id)]))
}
