import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { bodiesOf } from '@/lib/mail/compose'
import { networkFacts } from '@/lib/networks/facts'
import { anEventForm } from '@/prisma/factories/event-forms'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { emails } from '../emails'
import { noticePreview } from '../notices/queries'
import { noticeOf } from '../records'

afterAll(closeQueue)

/** The thank-you of an event that ended yesterday, as it goes out, and its preview. */
async function thanks(state: 'draft' | 'published' | null, daysAgo = 1) {
  const { ctx, network, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 5 }] })
  if (state) {
    const formId = await anEventForm(ctx, { event: event.id, purpose: 'feedback' }, [{ key: 'said' }])
    if (state === 'draft') await ctx.db.formVersion.updateMany({ where: { formId }, data: { state } })
  }
  const { id } = await aRegistration(network, visitor, event)
  const endsAt = new Date(Date.now() - daysAgo * 86_400_000)
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { startsAt: endsAt, endsAt } })
  const { facts } = await ctx.db.$transaction((tx) => noticeOf(tx, id))
  const row = await db.network.findUniqueOrThrow({ where: { id: network.id } })
  const mail = {
    id,
    facts: JSON.parse(JSON.stringify({ ...facts, present: true })),
    secret: { path: '/x/my/y' },
    address: 'a@b.example',
    locale: 'de' as const,
    tone: 'sie' as const,
    network: { ...row, ...networkFacts(row) },
    url: (path: string) => path,
  }
  const rendered = await emails['registrations.thanks']?.(mail)
  if (!rendered || 'skip' in rendered) throw new Error('the thank-you is sent')
  const asks = async (one: { text: string }) => one.text.includes('Rückmeldung')
  return [
    (await bodiesOf(rendered)).html.includes('/feedback'),
    await asks(await noticePreview(ctx, event.id, 'thanks', 'de')),
  ]
}

test('a thank-you asks how it was where that can be said, and nowhere else', async () => {
  expect((await thanks('published'))[0]).toBe(true)
  expect((await thanks('draft'))[0]).toBe(false)
  expect((await thanks(null))[0]).toBe(false)
  expect((await thanks('published', 30))[0]).toBe(false)
})

test('so does its preview', async () => {
  expect((await thanks('published'))[1]).toBe(true)
  expect((await thanks('draft'))[1]).toBe(false)
})
