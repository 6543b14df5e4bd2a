import { describe, expect, it } from 'vitest'
import { retrying } from '@/lib/retry'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, aPerson } from '@/prisma/factories/people'
import { dayOf } from '../coordination/dates'
import { nameToMandate } from './commands'
import { refuseOverlap } from './overlap'
import { nameInput } from './schema'
import { freeSlot } from './slots'

const crowd = 20

async function lastMandate() {
  const { ctx: office, network } = await aNetwork({ role: 'membership' })
  const town = await anInstitution(office, { rules: { ordinary: 1 } })
  const people = await Promise.all(
    Array.from({ length: crowd }, async () => {
      const { person } = await aPerson(office)
      await anAffiliation(office, person.id, town.organisation.id)
      return person.id
    }),
  )
  return { ...town, office, people, ctx: await contextAs(network, town.coordinator) }
}

const outcomes = (results: PromiseSettledResult<unknown>[]) => ({
  named: results.filter(({ status }) => status === 'fulfilled').length,
  reasons: [
    ...new Set(
      results.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason ?? one.reason] : [])),
    ),
  ],
})

describe('twenty namings for the last mandate', () => {
  it('give it to exactly one; the others are told that it is held', async () => {
    const { ctx, office, membership, people } = await lastMandate()
    const results = await Promise.allSettled(
      people.map((personId) =>
        nameToMandate(ctx, nameInput.parse({ membershipId: membership.id, kind: 'ordinary', personId })),
      ),
    )
    expect(outcomes(results)).toEqual({ named: 1, reasons: ['mandate.full'] })
    expect(await office.db.mandate.count()).toBe(1)
    expect(await office.db.outbox.count({ where: { kind: 'memberships.mandate-named' } })).toBe(1)
  })

  /** Read, then write, without holding the institution: what the lock is for. `distinct`: each takes its own slot. */
  const carelessly = async (distinct: boolean) => {
    const { office, membership, people } = await lastMandate()
    const held = await office.db.mandate.findMany({ select: { slot: true, from: true, to: true } })
    const from = dayOf('2026-01-01')
    const results = await Promise.allSettled(
      people.map((personId, n) =>
        // Inserts that meet in an exclusion constraint may wait for each other: one of them gives way and tries again.
        retrying(() =>
          refuseOverlap(async () => {
            const slot = freeSlot(held, 1, from)
            if (!slot) throw new Error('none free')
            await office.db.mandate.create({
              data: {
                networkId: office.network.id,
                membershipId: membership.id,
                kind: 'ordinary',
                personId,
                from,
                slot: distinct ? slot + n : slot,
              },
            })
          }),
        ),
      ),
    )
    return { ...outcomes(results), rows: await office.db.mandate.count() }
  }

  it('without the lock are still stopped by the database, in the same words', async () => {
    expect(await carelessly(false)).toEqual({ named: 1, reasons: ['mandate.full'], rows: 1 })
  })

  it('would all pass if neither lock nor slot held them back', async () => {
    expect(await carelessly(true)).toMatchObject({ named: crowd, rows: crowd })
  })
})
