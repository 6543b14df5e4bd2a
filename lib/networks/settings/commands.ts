import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { auditGlobally } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { db, type GlobalTx, type Tx } from '@/lib/db'
import { conflict, invalid, isUniqueViolation } from '@/lib/errors'
import { forgetBytes, storeImage } from '@/lib/files/store'
import { type Network, Prisma } from '@/prisma/generated/client'
import type { BillingInput } from '../billing'
import { missingLegalPages } from '../pages/queries'
import type {
  EmbedInput,
  FacetsInput,
  IdentityInput,
  LookInput,
  SenderInput,
  SlugInput,
  VisibilityInput,
} from './schema'

type Columns = Prisma.NetworkUncheckedUpdateManyInput

/** What of a row belongs into the log beside a change: the same columns, as they were. */
const columns = (row: Network, data: Columns) =>
  Object.fromEntries(Object.keys(data).map((key) => [key, row[key as keyof Network]]))

/**
 * Changes the network's own row. It belongs to no network, so the transaction is unbound and names the row. Throws
 * Conflict when somebody saved since the form was filled.
 */
async function change(
  ctx: Ctx,
  version: number,
  action: string,
  dataOf: (tx: GlobalTx, before: Network) => Promise<Columns> | Columns,
) {
  authorize(ctx, 'settings.write')
  return db.$transaction(async (tx) => {
    const before = await tx.network.findUniqueOrThrow({ where: { id: ctx.network.id } })
    const data = await dataOf(tx, before)
    const saved = await tx.network.updateMany({
      where: { id: ctx.network.id, version },
      data: { ...data, version: { increment: 1 } },
    })
    if (saved.count === 0) throw conflict()
    await auditGlobally(
      tx,
      ctx.actor,
      {
        action: `settings.${action}`,
        area: 'settings',
        record: { kind: 'network', id: before.id, name: before.name },
        before: columns(before, data),
        after: data,
      },
      before.id,
    )
    return before
  })
}

/** Name, words about itself, tone and zone. */
export const saveIdentity = (ctx: Ctx, { version, origin, ...input }: IdentityInput) =>
  change(ctx, version, 'identity', () => ({ ...input, origin: origin ?? Prisma.DbNull }))

/** Hue and logo; a replaced logo's bytes are forgotten once the change is certain. */
export async function saveLook(ctx: Ctx, { version, hue, logo, removeLogo }: LookInput) {
  const before = await change(ctx, version, 'look', async (tx, row) => {
    if (!logo) return { hue, ...(removeLogo ? { logoFileId: null } : {}) }
    // storeImage writes one row that names its network itself; bound and unbound clients fit alike.
    const id = await storeImage(tx as unknown as Tx, ctx, { kind: 'network', id: row.id }, logo, 'logo')
    return { hue, logoFileId: id }
  })
  if ((logo || removeLogo) && before.logoFileId) {
    await ctx.db.file.deleteMany({ where: { id: before.logoFileId } })
    await forgetBytes(ctx.network.id, before.logoFileId)
  }
}

/** Sender and reply address of the network's mails. */
export const saveSender = (ctx: Ctx, { version, ...input }: SenderInput) =>
  change(ctx, version, 'sender', () => input)

/** The facets of its articles. */
export const saveFacets = (ctx: Ctx, { version, facets }: FacetsInput) =>
  change(ctx, version, 'facets', () => ({ facets }))

/** The sites that may show its agenda in a frame. */
export const saveEmbedding = (ctx: Ctx, { version, embedOrigins }: EmbedInput) =>
  change(ctx, version, 'embed', () => ({ embedOrigins }))

/** How it writes invoices; what was issued before keeps what was true then. */
export const saveBilling = (ctx: Ctx, { version, ...billing }: BillingInput) =>
  change(ctx, version, 'billing', () => ({ billing }))

/** Moves the network to a new address; the old one keeps answering and is never given to another network. */
export async function rename(ctx: Ctx, { version, slug }: SlugInput) {
  if (slug === ctx.network.slug) return slug
  const taken = () => invalid('slugTaken', { slug: 'taken' })
  try {
    await change(ctx, version, 'address', async (tx, { id: networkId, slug: old }) => {
      const past = await tx.slugHistory.findFirst({ where: { kind: 'network', slug } })
      if (past && past.networkId !== networkId) throw taken()
      await tx.slugHistory.deleteMany({ where: { networkId, kind: 'network', slug: { in: [slug, old] } } })
      await tx.slugHistory.create({ data: { networkId, kind: 'network', slug: old, recordId: networkId } })
      return { slug }
    })
  } catch (error) {
    throw isUniqueViolation(error) ? taken() : error
  }
  return slug
}

/** Shows the network to everybody, or to its office only. Refused while a legal page lacks its German text. */
export const setVisibility = (ctx: Ctx, { version, visible }: VisibilityInput) =>
  change(ctx, version, visible === 'yes' ? 'publish' : 'withdraw', async (tx, { id, publicSince }) => {
    if (visible === 'no') return { publicSince: null }
    if ((await missingLegalPages(tx, id)).length > 0) throw invalid('legalPagesMissing')
    return { publicSince: publicSince ?? now() }
  })
