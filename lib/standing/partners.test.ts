import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import { isPartnerMember } from './partners'

type Agreed = { agreedAt?: Date | null; partnerAgreedAt?: Date | null; endedAt?: Date | null }

/** A member of one network who reads in another. */
async function aReader(agreed: Agreed, member = true) {
  const [home, away] = [await aNetwork(), await aNetwork()]
  const { person } = await aPerson(home.visitor)
  if (member) await aMembership(home.visitor, { personId: person.id })
  const at = new Date('2024-01-01')
  await db.partnership.create({
    data: {
      networkId: home.network.id,
      partnerId: away.network.id,
      agreedAt: at,
      partnerAgreedAt: at,
      ...agreed,
    },
  })
  return contextAs(away.network, person)
}

test('a member of a network with which both sides agreed is a partner', async () => {
  expect(await isPartnerMember(await aReader({}))).toBe(true)
})

test('not without a membership there, nor before both agreed, nor after the end', async () => {
  expect(await isPartnerMember(await aReader({}, false))).toBe(false)
  expect(await isPartnerMember(await aReader({ partnerAgreedAt: null }))).toBe(false)
  expect(await isPartnerMember(await aReader({ agreedAt: null }))).toBe(false)
  expect(await isPartnerMember(await aReader({ endedAt: new Date() }))).toBe(false)
  expect(await isPartnerMember((await aNetwork()).ctx)).toBe(false)
  expect(await isPartnerMember((await aNetwork()).visitor)).toBe(false)
})
