import { expect, test } from 'vitest'
import { aCase } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation, aPerson } from '@/prisma/factories/people'
import { caseRecord } from '../queries'
import { possibleMatches } from './queries'

const answers = {
  organisation: { name: 'Landeshauptstadt Musterstadt' },
  given_name: 'Anna',
  family_name: 'Maier',
}

async function someCase(email: string) {
  const { ctx, visitor } = await aNetwork({ role: 'membership' })
  const { id } = await aCase(visitor, { email, answers })
  const matches = async () => {
    const row = await caseRecord(ctx, id)
    if (!row) throw new Error('the case is there')
    return possibleMatches(ctx, row)
  }
  return { visitor, matches }
}

test('finds the same address, similar names and the same domain, the surest first', async () => {
  const email = `anna.${Date.now()}@musterstadt.example`
  const { visitor, matches } = await someCase(email)
  const other = await aPerson(visitor, { givenName: 'Anna', familyName: 'Meier' })
  const same = await aPerson(visitor, { givenName: 'A.', familyName: 'Schulze', email })
  await aPerson(visitor, { givenName: 'Jonas', familyName: 'Beckstein' })
  await anOrganisation(visitor, { name: 'Stadtwerke', mailDomain: 'musterstadt.example' })
  await anOrganisation(visitor, { name: 'Landeshauptstadt Musterstadt' })
  await anOrganisation(visitor, { name: 'Ministerium des Innern' })
  const { people, organisations } = await matches()
  expect(people.map(({ id, why }) => [id, why])).toEqual([
    [same.person.id, 'mail'],
    [other.person.id, 'name'],
  ])
  expect(organisations.map(({ name, why }) => [name, why])).toEqual([
    ['Landeshauptstadt Musterstadt', 'same'],
    ['Stadtwerke', 'domain'],
  ])
})

test('finds nobody of another network', async () => {
  const email = `anna.${Date.now()}@musterstadt.example`
  const { matches } = await someCase(email)
  const other = await aNetwork()
  await aPerson(other.visitor, { givenName: 'Anna', familyName: 'Maier', email })
  await anOrganisation(other.visitor, { name: 'Landeshauptstadt Musterstadt' })
  expect(await matches()).toEqual({ people: [], organisations: [] })
})
