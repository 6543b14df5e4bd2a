import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, now } from '@/lib/clock'
import { db, type Tx } from '@/lib/db'
import { idFrom } from '@/lib/ids'
import type { FactHandlers } from '@/lib/jobs/types'
import { joinedOn, statusOn } from '@/lib/memberships/status'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { accessionDraft } from './accession'
import { slugFor } from './slugs'

const facts = { select: { kind: true, on: true } } as const

/** An older accession is no news: it was written down late, or imported. */
const newsFor = 60 * 86_400_000

/** The institution behind a membership that began lately, with what an article can say of it; null else. */
async function accessionOf(ctx: Ctx, membershipId: string) {
  const membership = await ctx.db.membership.findFirst({
    where: { id: membershipId, kind: { holder: 'institution' } },
    select: {
      facts,
      kind: { select: { name: true } },
      organisation: { select: { name: true, sector: true, level: true, state: true } },
    },
  })
  if (!membership?.organisation) return null
  const today = dateColumn(ctx.network.zone, now())
  const last = membership.facts.reduce((day, { on }) => (on > day ? on : day), today)
  const since = joinedOn(membership.facts, last)
  if (!since || since.getTime() < today.getTime() - newsFor) return null
  const all = await ctx.db.membership.findMany({
    where: { kind: { holder: 'institution' } },
    select: { facts },
  })
  const network = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { about: true },
  })
  return {
    ...membership.organisation,
    since,
    kind: membership.kind.name,
    network: ctx.network.name,
    about: network.about,
    members: all.filter((one) => statusOn(one.facts, since) === 'active').length,
  }
}

/** Written once per accession, however often the fact is told: the article's id follows from membership and day. */
async function draft(
  tx: Tx,
  ctx: Ctx,
  membershipId: string,
  accession: NonNullable<Awaited<ReturnType<typeof accessionOf>>>,
) {
  const id = idFrom(`accession ${membershipId} ${accession.since.toISOString()}`)
  const written = accessionDraft(ctx, accession)
  const slug = await slugFor(tx, ctx, { id, before: null, wished: null, title: written.title.de })
  const { count } = await tx.article.createMany({
    data: { id, networkId: ctx.network.id, slug, ...written },
    skipDuplicates: true,
  })
  if (count === 0) return
  await audit(tx, ctx, {
    action: 'news.draft',
    area: 'news',
    record: { kind: 'article', id, name: written.title.de },
    after: { title: written.title, source: written.source.name },
  })
}

/** An institution joined: the newsroom finds a draft. */
async function membershipBegan({ networkId = '', membershipId = '' }: Record<string, string>) {
  const network = await db.network.findUnique({ where: { id: networkId } })
  if (!network) return
  const ctx = systemContext(networkFacts(network), 'membership.began')
  const accession = await accessionOf(ctx, membershipId)
  if (accession) await ctx.db.$transaction((tx) => draft(tx, ctx, membershipId, accession))
}

export const factHandlers: FactHandlers = { 'membership.began': membershipBegan }
