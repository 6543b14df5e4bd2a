import { randomBytes } from 'node:crypto'
import type { Ctx } from '@/lib/access/context'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'
import { lists } from '@/lib/standing/list/areas'
import { readAsked } from '@/lib/standing/list/asked'
import { listPage } from '@/lib/standing/list/queries'
import { hashToken } from '@/lib/tokens'
import { fillRegister, searches } from './members'

const slug = 'negz'

/** Somebody of the office, as a context and as a cookie, in a network with a register of that size. */
export async function officeOf(people: number, organisations: number) {
  const networkId = await fillRegister(slug, people, organisations)
  const network = networkFacts(await db.network.findUniqueOrThrow({ where: { id: networkId } }))
  const login = await db.login.findUniqueOrThrow({ where: { email: `membership@${slug}.example` } })
  const token = randomBytes(16).toString('base64url')
  await db.signIn.create({
    data: {
      loginId: login.id,
      tokenHash: hashToken(token),
      browser: 'bench',
      expires: new Date(Date.now() + 86_400_000),
    },
  })
  const bound = bind(networkId)
  const actor = await actorOf({ ...login, operator: false, signInId: '' }, network, bound)
  const ctx: Ctx = { network, actor, db: bound, locale: 'de' }
  return { ctx, cookie: `next-auth.session-token=${token}`, words: await searches(networkId, 210) }
}

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** Milliseconds at the 95th percentile that the statements of a search take, one search at a time. */
export async function searchInDatabase(ctx: Ctx, words: readonly string[]): Promise<number> {
  const times: number[] = []
  const list = lists.people
  for (const q of words) {
    const asked = readAsked(ctx, list, { q })
    const started = performance.now()
    await listPage(ctx, list, asked)
    times.push(performance.now() - started)
  }
  return p95(times)
}

export const searchPath = (q: string) => `/${slug}/manage/people?q=${encodeURIComponent(q)}`
