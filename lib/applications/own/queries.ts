import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { closed } from '@/lib/errors'
import { openIssues, type StepIssues } from '@/lib/forms/answers'
import type { Answers } from '@/lib/forms/condition'
import { type Version, versionById } from '@/lib/forms/queries'
import { stepsAsked } from '@/lib/forms/steps'
import { isId } from '@/lib/ids'
import { offeredKind } from '@/lib/memberships/queries'
import { joinedOn } from '@/lib/memberships/status'
import { answersOf, holder, type WholeApplication } from './holder'

export type OwnApplication = {
  application: WholeApplication
  form: Version
  answers: Answers
  /** The steps that ask something, given the answers so far. */
  steps: number[]
  /** What is still missing, by step. */
  issues: StepIssues[]
}

/** An application as its own page shows it, for whoever holds the link. Throws NotFound for a wrong one. */
export async function ownApplication(ctx: Ctx, token: string): Promise<OwnApplication> {
  const { application } = await holder(ctx, token)
  const form = await versionById(ctx, application.versionId)
  if (!form) throw closed('application.noForm')
  const answers = answersOf(application.answers)
  return {
    application,
    form,
    answers,
    steps: stepsAsked(form, answers),
    issues: openIssues(form, answers),
  }
}

/** A file of an application, for whoever holds the application's link. Throws NotFound. */
export async function ownFile(ctx: Ctx, token: string, id: string) {
  const { application } = await holder(ctx, token)
  if (!isId(id)) return null
  return ctx.db.file.findFirst({ where: { id, ownerKind: 'application', ownerId: application.id } })
}

/** Whether an application was sent in: before that it is its applicant's alone. */
export const isSentApplication = async (ctx: Ctx, id: string) =>
  (await ctx.db.application.count({ where: { id, submittedAt: { not: null } } })) > 0

/** Whether the signed-in person is the applicant of an application. */
export async function isOwnApplication(ctx: Ctx, id: string) {
  const { personId } = ctx.actor
  if (!personId) return false
  return (await ctx.db.application.count({ where: { id, personId } })) > 0
}

/** The kinds of membership with what one can do about each: apply by a form, join freely, or write to the office. */
export async function waysToJoin(ctx: Ctx) {
  const kinds = await ctx.db.membershipKind.findMany({
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: {
      ...offeredKind,
      inheritsFrom: true,
      form: { select: { versions: { where: { state: 'published' }, select: { id: true }, take: 1 } } },
    },
  })
  return kinds.map(({ form, ...kind }) => ({ ...kind, way: wayOf(kind, (form?.versions.length ?? 0) > 0) }))
}

/** How one becomes a member of this kind. */
export type Way = 'join' | 'apply' | 'office'
const wayOf = ({ open, holder }: { open: boolean; holder: string }, form: boolean): Way =>
  open && holder === 'person' ? 'join' : form && !open ? 'apply' : 'office'

export type JoinKind = Awaited<ReturnType<typeof waysToJoin>>[number]

/** Since when the signed-in person is a member, by kind; only kinds that they hold today. */
export async function memberships(ctx: Ctx): Promise<Map<string, Date>> {
  const { personId } = ctx.actor
  const rows = personId
    ? await ctx.db.membership.findMany({
        where: { personId },
        select: { kindId: true, facts: { select: { kind: true, on: true } } },
      })
    : []
  const today = dateColumn(ctx.network.zone, now())
  return new Map(
    rows.flatMap(({ kindId, facts }) => {
      const since = joinedOn(facts, today)
      return since ? [[kindId, since] as const] : []
    }),
  )
}
