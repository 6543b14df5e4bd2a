import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { sectorsOf } from '@/lib/organisations/queries'
import { type Applicant, applicantOf } from '../applicant'
import type { Case } from '../record'

/** As answered, if the network knows it; else the first that may hold this kind, else the network's first. */
async function sectorOf(ctx: Ctx, row: Case, answered: string | null): Promise<string> {
  const known = await sectorsOf(ctx)
  const allowed = (row.kind?.audience as { sectors?: string[] } | null)?.sectors ?? []
  return (
    [answered, ...allowed, ...known].find((sector) => sector !== null && known.includes(sector)) ??
    'administration'
  )
}

/** One that is known by exactly this name is meant, not doubled. */
const sameName = (tx: Tx, { id, name }: NonNullable<Applicant['organisation']>) =>
  tx.organisation.findFirst({
    where: id ? { id } : { name: { equals: name, mode: 'insensitive' }, parentId: null },
    select: { id: true },
  })

/**
 * The institution that an application is for, within the transaction that admits it: the one that the office matched,
 * one of the very same name, or a new one made of the answers.
 */
export async function admittedOrganisation(tx: Tx, ctx: Ctx, row: Case): Promise<string> {
  if (row.organisationId) return row.organisationId
  const { organisation } = applicantOf(row)
  if (!organisation) throw invalid('applications.nameless')
  const known = await sameName(tx, organisation)
  if (known) return known.id
  const { id: _, sector, ...facts } = organisation
  const data = { ...facts, sector: await sectorOf(ctx, row, sector) }
  const made = await tx.organisation.create({ data: { networkId: ctx.network.id, ...data } })
  await audit(tx, ctx, {
    action: 'organisations.add',
    area: 'organisations',
    record: { kind: 'organisation', id: made.id, name: made.name },
    after: data,
  })
  return made.id
}

/** Where a person says to work, when the network knows it; null else. */
export const knownOrganisation = async (tx: Tx, row: Case) => {
  const { organisation } = applicantOf(row)
  return (organisation && (await sameName(tx, organisation))?.id) ?? null
}
