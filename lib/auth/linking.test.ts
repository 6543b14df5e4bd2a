import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { aLogin } from '@/prisma/factories/login'
import { aNetwork, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { linkPeople } from './linking'

const address = () => `${unique('katrin')}@stadt.example`
const link = (login: { id: string; email: string }) =>
  db.$transaction((tx) => linkPeople(tx, login, new Date()))
const peopleOf = (loginId: string) => db.person.findMany({ where: { loginId } })

describe('linking at sign-in', () => {
  it('finds the one person of each network by their personal address, and says so in the audit log', async () => {
    const email = address()
    const [one, two] = [await aNetwork(), await aNetwork()]
    const unlinked = { email, login: false, verified: false }
    const people = [await aPerson(one.ctx, unlinked), await aPerson(two.ctx, unlinked)]
    const login = await aLogin({ email })
    await link(login)
    expect((await peopleOf(login.id)).map((p) => p.id).sort()).toEqual(people.map((p) => p.person.id).sort())
    const row = await db.audit.findFirstOrThrow({
      where: { networkId: one.network.id, action: 'people.link' },
    })
    expect(row).toMatchObject({ actorId: login.id, recordId: people[0]?.person.id })
    expect(await db.address.count({ where: { email, verifiedAt: null } })).toBe(0)
  })

  it('links nothing where two have it', async () => {
    const email = address()
    const { ctx } = await aNetwork()
    await aPerson(ctx, { email, login: false })
    await aPerson(ctx, { email, login: false })
    const login = await aLogin({ email })
    await link(login)
    expect(await peopleOf(login.id)).toEqual([])
  })

  it('never links by a functional or an ended address', async () => {
    const email = address()
    const [one, two] = [await aNetwork(), await aNetwork()]
    await aPerson(one.ctx, { email, login: false, addressKind: 'functional' })
    const { address: past } = await aPerson(two.ctx, { email, login: false })
    await db.address.update({ where: { id: past.id }, data: { endedAt: new Date() } })
    const login = await aLogin({ email })
    await link(login)
    expect(await peopleOf(login.id)).toEqual([])
  })

  it('takes nobody away from another login, and is nobody twice', async () => {
    const email = address()
    const { ctx } = await aNetwork()
    const { person } = await aPerson(ctx, { login: false })
    const other = await aLogin()
    await db.person.update({ where: { id: person.id }, data: { loginId: other.id } })
    await db.address.updateMany({ where: { personId: person.id }, data: { email } })
    const login = await aLogin({ email })
    await link(login)
    expect(await peopleOf(login.id)).toEqual([])
    expect(await peopleOf(other.id)).toHaveLength(1)
  })
})
