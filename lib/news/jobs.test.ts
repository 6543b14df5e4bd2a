import { afterAll, describe, expect, it } from 'vitest'
import { dateColumn, now } from '@/lib/clock'
import { closeQueue } from '@/lib/jobs/queue'
import { startMembership } from '@/lib/memberships/commands'
import { anAdmissionKind } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation, aPerson } from '@/prisma/factories/people'
import { factHandlers } from './jobs'

afterAll(closeQueue)

async function began(holder: 'person' | 'institution', daysAgo = 0) {
  const { ctx, visitor } = await aNetwork({ name: 'NEGZ' })
  const { kind } = await anAdmissionKind(visitor, { holder })
  const who =
    holder === 'institution'
      ? { organisationId: (await anOrganisation(visitor, { name: 'IT.Beispielland' })).id }
      : { personId: (await aPerson(visitor)).person.id }
  const on = dateColumn(ctx.network.zone, new Date(now().getTime() - daysAgo * 86_400_000))
  const { id } = await visitor.db.$transaction((tx) =>
    startMembership(tx, ctx, { kindId: kind.id, ...who, facts: [{ kind: 'joined', on }], byName: 'Test' }),
  )
  const tell = () => factHandlers['membership.began']?.({ networkId: ctx.network.id, membershipId: id })
  return { visitor, tell }
}

describe('an accession', () => {
  it('drafts an article from facts only, with where it comes from, once', async () => {
    const { visitor, tell } = await began('institution')
    await tell()
    await tell()
    await Promise.all([tell(), tell()])
    const articles = await visitor.db.article.findMany()
    expect(articles).toMatchObject([
      {
        publishedAt: null,
        title: { de: 'IT.Beispielland tritt NEGZ bei', en: 'IT.Beispielland joins NEGZ' },
      },
    ])
    const body = JSON.stringify(articles[0]?.body)
    expect(body).toContain('eine Einrichtung der öffentlichen Verwaltung auf kommunaler Ebene')
    expect(body).not.toMatch(/[„“”»«]/)
    expect(JSON.stringify(articles[0]?.source)).toContain('Beitritt vom')
  })

  it('of a person, and of long ago, is no news', async () => {
    for (const { visitor, tell } of [await began('person'), await began('institution', 90)]) {
      await tell()
      expect(await visitor.db.article.count()).toBe(0)
    }
  })
})
