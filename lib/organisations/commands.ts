import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { dropFile, forgetBytes, storeImage } from '@/lib/files/store'
import { newId } from '@/lib/ids'
import type { Organisation } from '@/prisma/generated/client'
import { sectorsOf } from './queries'
import type { OrganisationEdit, OrganisationInput } from './schema'

type Shown = Omit<Organisation, 'id' | 'networkId' | 'createdAt' | 'version'>

/** What the log keeps of an organisation. */
const shown = (row: Shown) => ({
  name: row.name,
  shortName: row.shortName,
  legalForm: row.legalForm,
  sector: row.sector,
  level: row.level,
  state: row.state,
  ressort: row.ressort,
  parentId: row.parentId,
  website: row.website,
  mailDomain: row.mailDomain,
  orderNumber: row.orderNumber,
  leitwegId: row.leitwegId,
  billing: row.billing,
  logo: row.logoFileId !== null,
})

/** A unit hangs on an organisation of the same network, never on itself or below itself. */
async function checkParent(tx: Tx, parentId: string | null, id: string | null) {
  const seen = new Set(id ? [id] : [])
  for (let at = parentId; at; ) {
    if (seen.has(at)) throw invalid('ownUnit', { parentId: 'ownUnit' })
    seen.add(at)
    const parent = await tx.organisation.findUnique({ where: { id: at }, select: { parentId: true } })
    if (!parent) throw notFound()
    at = parent.parentId
  }
}

async function checkSector(ctx: Ctx, sector: string) {
  if (!(await sectorsOf(ctx)).includes(sector)) throw invalid('unknownSector', { sector: 'required' })
}

/** Adds an organisation. Throws Invalid when one of the same name hangs at the same place. */
export async function addOrganisation(ctx: Ctx, input: OrganisationInput): Promise<string> {
  const { logo, removeLogo: _, ...data } = input
  authorize(ctx, 'people.write')
  await checkSector(ctx, input.sector)
  return ctx.db.$transaction(async (tx) => {
    await checkParent(tx, input.parentId, null)
    const same = await tx.organisation.findFirst({ where: { name: input.name, parentId: input.parentId } })
    if (same) throw invalid('organisationTwice', { name: 'taken' })
    const id = newId()
    const logoFileId = logo && (await storeImage(tx, ctx, { kind: 'organisation', id }, logo, 'logo'))
    const row = await tx.organisation.create({
      data: { id, networkId: ctx.network.id, ...data, logoFileId },
    })
    await audit(tx, ctx, {
      action: 'organisations.add',
      area: 'organisations',
      record: { kind: 'organisation', id: row.id, name: row.name },
      after: shown(row),
    })
    return row.id
  })
}

/** Changes an organisation. Throws Conflict when somebody saved since the form was filled. */
export async function editOrganisation(
  ctx: Ctx,
  { id, version, logo, removeLogo, ...data }: OrganisationEdit,
): Promise<string> {
  authorize(ctx, 'people.write')
  await checkSector(ctx, data.sector)
  const oldLogo = await ctx.db.$transaction(async (tx) => {
    const before = await tx.organisation.findUnique({ where: { id } })
    if (!before) throw notFound()
    await checkParent(tx, data.parentId, id)
    const logoFileId = logo
      ? await storeImage(tx, ctx, { kind: 'organisation', id }, logo, 'logo')
      : removeLogo
        ? null
        : before.logoFileId
    const after = { ...data, logoFileId }
    const saved = await tx.organisation.updateMany({
      where: { id, version },
      data: { ...after, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    const gone = before.logoFileId !== logoFileId ? before.logoFileId : null
    if (gone) await dropFile(tx, gone)
    await audit(tx, ctx, {
      action: 'organisations.edit',
      area: 'organisations',
      record: { kind: 'organisation', id, name: data.name },
      before: shown(before),
      after: shown(after),
    })
    return gone
  })
  if (oldLogo) await forgetBytes(ctx.network.id, oldLogo)
  return id
}
