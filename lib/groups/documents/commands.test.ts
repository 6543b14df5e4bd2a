import { beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { readStored } from '@/lib/files/store'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aMembership, aPerson } from '@/prisma/factories/people'
import { pdfOf } from '@/prisma/seed/pdf'
import { canSeeDocument, visibleDocuments } from '../policy'
import { addDocument, changeDocument, removeDocument } from './commands'
import { documentsOf, seesGroupFile } from './queries'
import { visibilities } from './schema'

let network: Awaited<ReturnType<typeof aNetwork>>['network']
let visitor: Ctx
let lead: Ctx
let group: Awaited<ReturnType<typeof aGroup>>
beforeEach(async () => {
  const made = await aNetwork()
  network = made.network
  visitor = made.visitor
  group = await aGroup(visitor)
  await inGroup(visitor, group.id, made.person.id, { role: 'lead' })
  lead = await contextAs(network, made.person)
})

const pdf = (name = 'plan.pdf') => new File([new Uint8Array(pdfOf(['Plan']))], name)
const add = (ctx: Ctx, file = pdf(), visibility: (typeof visibilities)[number] = 'group') =>
  addDocument(ctx, { id: group.id, title: { de: 'Plan' }, visibility, file })
const the = () => visitor.db.groupDocument.findFirstOrThrow({ where: { groupId: group.id } })

describe('a document', () => {
  it('is what its bytes say, and gone for good when it is removed', async () => {
    await add(lead, pdf('bild.png'))
    const { id, fileId } = await the()
    expect(await documentsOf(lead, group.id)).toMatchObject([{ mime: 'application/pdf' }])
    await removeDocument(lead, { id: group.id, document: id })
    expect(await readStored(network.id, fileId)).toBeNull()
    expect(await visitor.db.file.count({ where: { id: fileId } })).toBe(0)
  })

  it('is refused when it is something else, or too large', async () => {
    const words = new File(['<script>'], 'plan.pdf')
    await expect(add(lead, words)).rejects.toMatchObject({ fields: { file: 'fileType' } })
    const large = new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'plan.pdf')
    await expect(add(lead, large)).rejects.toMatchObject({ fields: { file: 'fileTooLarge' } })
  })

  it('is the leads’: a mate and the lead of another group change nothing', async () => {
    await add(lead)
    const { id } = await the()
    const [mate, other] = [await aPerson(visitor), await aPerson(visitor)]
    await inGroup(visitor, group.id, mate.person.id)
    const theirs = await aGroup(visitor)
    await inGroup(visitor, theirs.id, other.person.id, { role: 'lead' })
    const change = (ctx: Ctx, groupId = group.id) =>
      changeDocument(ctx, { id: groupId, document: id, visibility: 'public' })
    await expect(change(await contextAs(network, mate.person))).rejects.toMatchObject({ code: 'Forbidden' })
    const foreign = await contextAs(network, other.person)
    await expect(change(foreign)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(change(foreign, theirs.id)).rejects.toMatchObject({ code: 'NotFound' })
    await change(lead)
    expect(await seesGroupFile(visitor, (await the()).fileId)).toBe(true)
  })

  it('is seen by whom its visibility names: the rule and the filter agree', async () => {
    for (const visibility of visibilities) await add(lead, pdf(), visibility)
    const [mate, member, asking, staff] = [1, 2, 3, 4].map(() => aPerson(visitor))
    const people = await Promise.all([mate, member, asking, staff])
    const [inside, outside, asks, office] = people.map((one) => one?.person)
    if (!inside || !outside || !asks || !office) throw new Error('nobody')
    await inGroup(visitor, group.id, inside.id)
    await aMembership(visitor, { personId: outside.id })
    const base = { networkId: network.id, groupId: group.id, personId: asks.id }
    await visitor.db.groupPerson.create({ data: { ...base, requestedAt: new Date() } })
    await aGrant(visitor, office.id, 'auditor')
    const seen: [Ctx, number][] = [
      [visitor, 1],
      [await contextAs(network, asks), 1],
      [await contextAs(network, outside), 2],
      [await contextAs(network, inside), 3],
      [await contextAs(network, office), 3],
    ]
    const all = await visitor.db.groupDocument.findMany({ where: { groupId: group.id } })
    for (const [ctx, count] of seen) {
      const found = await ctx.db.groupDocument.findMany({ where: visibleDocuments(ctx.actor) })
      const ruled = all.filter((one) => canSeeDocument(ctx.actor, one))
      expect(found.map(({ id }) => id).sort()).toEqual(ruled.map(({ id }) => id).sort())
      expect(found).toHaveLength(count)
    }
  })
})
