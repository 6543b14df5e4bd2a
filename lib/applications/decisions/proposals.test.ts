import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { aBoard, aCase } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { factHandlers } from '../jobs'
import { decide } from './commands'

afterAll(closeQueue)

test('who was proposed for a mandate is named to it once, by the coordinator, and confirms alone', async () => {
  const { network, visitor } = await aNetwork()
  const [chair] = await aBoard(visitor, network, 1)
  const email = `kim.${Date.now()}@amt.example`
  const answers = {
    organisation: { name: 'Landesamt Probe' },
    given_name: 'Ada',
    family_name: 'Neu',
    voting_delegate: 'Kim Muster',
    voting_delegate_email: email,
    deputy: 'Ohne Adresse',
  }
  const { id, kind } = await aCase(visitor, { by: 'one', answers })
  for (const mandate of ['voting_delegate', 'deputy'] as const)
    await visitor.db.mandateRule.create({
      data: { networkId: network.id, membershipKindId: kind.id, kind: mandate, count: 1, votes: 1 },
    })
  if (chair) await decide(chair.ctx, { id, admitted: true, reason: null, note: null })
  const membership = await visitor.db.membership.findFirstOrThrow()
  const began = () =>
    factHandlers['membership.began']?.({ networkId: network.id, membershipId: membership.id })
  await began()
  await began()
  const mandates = await visitor.db.mandate.findMany({
    include: { person: { include: { addresses: true } } },
  })
  expect(mandates).toMatchObject([
    { kind: 'voting_delegate', confirmedAt: null, person: { familyName: 'Muster', addresses: [{ email }] } },
  ])
  const mails = await visitor.db.outbox.findMany({ where: { kind: 'memberships.mandate-named' } })
  expect(mails).toMatchObject([{ address: email, facts: { by: 'Ada Neu' } }])
})
