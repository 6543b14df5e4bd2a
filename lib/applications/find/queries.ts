import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { words } from '@/lib/localized'
import { applicantOf, caseName, nameKeys } from '../applicant'

/** Ids of cases whose applicant or address contains a text. JSON as text takes raw SQL, which names the network here. */
async function idsOf(ctx: Ctx, q: string, take: number): Promise<string[]> {
  const pattern = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Application" c
    WHERE c."networkId" = ${ctx.network.id}::uuid AND c."submittedAt" IS NOT NULL AND (
      lower(c."email") LIKE ${pattern}
      OR EXISTS (SELECT 1 FROM "Answer" a WHERE a."networkId" = c."networkId" AND a."applicationId" = c."id"
        AND a."key" = ANY(${nameKeys}) AND lower(a."value" #>> '{}') LIKE ${pattern})
      OR EXISTS (SELECT 1 FROM "Organisation" o WHERE o."networkId" = c."networkId" AND o."id" = c."organisationId"
        AND lower(o."name") LIKE ${pattern}))
    ORDER BY c."submittedAt" DESC, c."id" LIMIT ${take}`
  return rows.map(({ id }) => id)
}

/** Cases whose applicant or address contains a text, newest first: enough to choose from, no more is read. */
export async function findCases(ctx: Ctx, q: string, take: number) {
  authorize(ctx, 'applications.read')
  const rows = await ctx.db.application.findMany({
    where: { id: { in: await idsOf(ctx, q, take) } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      state: true,
      email: true,
      language: true,
      kind: { select: { name: true, holder: true } },
      answers: { where: { key: { in: nameKeys } }, select: { key: true, value: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    kind: row.kind && words(row.kind.name, ctx.locale),
    name: caseName(applicantOf(row), row.kind?.holder ?? 'person'),
  }))
}
