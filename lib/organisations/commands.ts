import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import type { Organisation } from '@/prisma/generated/client'
import { sectorsOf } from './queries'
import type { OrganisationEdit, OrganisationInput } from './schema'

/** What the log keeps of an organisation. */
const shown = (row: Organisation) => ({
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
  authorize(ctx, 'people.write')
  await checkSector(ctx, input.sector)
  return ctx.db.$transaction(async (tx) => {
    await checkParent(tx, input.parentId, null)
    const same = await tx.organisation.findFirst({ where: { name: input.name, parentId: input.parentId } })
    if (same) throw invalid('organisationTwice', { name: 'taken' })
    const row = await tx.organisation.create({ data: { networkId: ctx.network.id, ...input } })
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
  { id, version, ...data }: OrganisationEdit,
): Promise<string> {
  authorize(ctx, 'people.write')
  await checkSector(ctx, data.sector)
  await ctx.db.$transaction(async (tx) => {
    const before = await tx.organisation.findUnique({ where: { id } })
    if (!before) throw notFound()
    await checkParent(tx, data.parentId, id)
    const saved = await tx.organisation.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    await audit(tx, ctx, {
      action: 'organisations.edit',
      area: 'organisations',
      record: { kind: 'organisation', id, name: data.name },
      before: shown(before),
      after: data,
    })
  })
  return id
}
