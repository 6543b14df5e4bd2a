import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { aNetwork, unique } from '@/prisma/factories/network'
import { createNetwork } from './commands'
import { health, operatedNetworks } from './queries'
import { networkInput } from './schema'

const operator = (is: boolean) => ({
  id: '019a0000-0000-7000-8000-000000000001',
  email: 'operator@konvent.example',
  language: 'de',
  operator: is,
  signInId: '019a0000-0000-7000-8000-000000000002',
})

const wanted = (slug = unique('neu')) =>
  networkInput.parse({
    name: 'Neues Netzwerk',
    slug,
    kind: 'association',
    tone: 'sie',
    senderAddress: `office@${slug}.example`,
    admin: { givenName: 'Ada', familyName: 'Erste', email: `ada@${slug}.example` },
  })

describe('creating a network', () => {
  it('makes it for its office only, and invites its first administration', async () => {
    const input = wanted()
    const network = await createNetwork(operator(true), input)
    expect(network).toMatchObject({ slug: input.slug, publicSince: null })
    const [grant] = await db.grant.findMany({ where: { networkId: network.id }, include: { person: true } })
    expect(grant).toMatchObject({ role: 'admin', person: { familyName: 'Erste' } })
    const [mail] = await db.outbox.findMany({ where: { networkId: network.id } })
    expect(mail).toMatchObject({ kind: 'access.invitation', address: input.admin.email })
    const entry = await db.audit.findFirst({ where: { action: 'networks.create', recordId: network.id } })
    expect(entry).toMatchObject({ actorKind: 'operator', networkId: null })
  })

  it('refuses a taken slug, and leaves nothing behind', async () => {
    const { network } = await aNetwork()
    const input = wanted(network.slug)
    await expect(createNetwork(operator(true), input)).rejects.toMatchObject({ reason: 'slugTaken' })
    expect(await db.login.findUnique({ where: { email: input.admin.email } })).toBeNull()
  })

  it('is not there for anybody else', async () => {
    const input = wanted()
    for (const login of [null, operator(false)])
      await expect(createNetwork(login, input)).rejects.toMatchObject({ code: 'NotFound' })
    expect(await db.network.findUnique({ where: { slug: input.slug } })).toBeNull()
  })
})

describe('the operator’s lists', () => {
  it('hold numbers, and are not there for anybody else', async () => {
    await aNetwork({ role: 'admin' })
    const networks = await operatedNetworks(operator(true))
    expect(networks.some((network) => network._count.people > 0)).toBe(true)
    expect(await health(operator(true))).toMatchObject({ mails: { failed: expect.any(Number) } })
    expect(() => operatedNetworks(operator(false))).toThrow('NotFound')
    await expect(health(null)).rejects.toMatchObject({ code: 'NotFound' })
  })
})
