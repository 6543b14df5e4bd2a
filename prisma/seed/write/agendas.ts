import type { Ctx } from '@/lib/access/context'
import { releaseAgenda, writeAgenda } from '@/lib/agenda/commands'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'
import { accounts } from '../accounts'
import { nextAutumn } from '../agendas/invented'
import { n3gz2021 } from '../agendas/n3gz-2021'
import { n3gzBarcamp } from '../agendas/n3gz-barcamp'
import { negzAutumn } from '../agendas/negz-autumn'
import { next2024 } from '../agendas/next-2024'
import { eventId } from '../events/rows'

/** The context of a network's demo account: agendas are written through the same commands, guards and audit as by people. */
export async function contextOf(slug: string, name: string): Promise<Ctx> {
  const network = networkFacts(await db.network.findUniqueOrThrow({ where: { slug } }))
  const account = accounts.find((a) => a.slug === slug && a.name === name)
  if (!account) throw new Error(`no demo account ${name} in ${slug}`)
  const bound = bind(network.id)
  const login = { id: account.loginId, email: account.email, language: 'de', operator: false, signInId: '' }
  return { network, actor: await actorOf(login, network, bound), db: bound, locale: 'de' }
}

export async function writeAgendas() {
  for (const { slug, event, ...plan } of [next2024, n3gz2021, nextAutumn, negzAutumn, n3gzBarcamp]) {
    const ctx = await contextOf(slug, 'events')
    await writeAgenda(ctx, eventId(slug, event), plan)
    await releaseAgenda(ctx, eventId(slug, event), { name: 'Fassung 1', note: null })
  }
}
