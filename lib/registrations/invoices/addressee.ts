import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { Billing as OrganisationBilling } from '@/lib/organisations/schema'
import { fullName } from '@/lib/people/name'
import type { Addressee } from './record'
import type { InvoiceTo } from './schema'

type Person = { id: string; title: string | null; givenName: string; familyName: string }
type Registered = {
  invoiceTo: unknown
  /** Registered by a desk: what it said for all of them. */
  party: { invoiceTo: unknown } | null
  organisation: string | null
  organisationId: string | null
  person: Person
}

const organisationColumns = { name: true, billing: true, orderNumber: true, leitwegId: true } as const
type Organisation = { name: string; billing: unknown; orderNumber: string | null; leitwegId: string | null }

/** What an organisation has said of its invoices; null while it has said nothing. */
function organisationTo({ name, billing, orderNumber, leitwegId }: Organisation): InvoiceTo | null {
  const { recipient, street, postalCode, city } = (billing ?? {}) as Partial<OrganisationBilling>
  if (!street && !recipient && !leitwegId) return null
  const address = { street: street ?? null, postalCode: postalCode ?? null, city: city ?? null }
  return {
    recipient: recipient ?? name,
    unit: recipient && !recipient.includes(name) ? name : null,
    ...address,
    orderNumber,
    leitwegId,
  }
}

type Reader = Pick<Tx, 'organisation' | 'affiliation'>
type Found = Organisation & { parent: Organisation | null }

/** The institution for which somebody comes, else those where they work today, confirmed. */
async function institutionsOf(db: Reader, ctx: Ctx, one: Registered): Promise<Found[]> {
  const select = { ...organisationColumns, parent: { select: organisationColumns } }
  const day = dateColumn(ctx.network.zone, now())
  const { organisationId, person } = one
  if (organisationId) return db.organisation.findMany({ where: { id: organisationId }, select })
  const rows = await db.affiliation.findMany({
    where: {
      personId: person.id,
      confirmedAt: { not: null },
      from: { lte: day },
      OR: [{ to: null }, { to: { gte: day } }],
    },
    orderBy: { from: 'asc' },
    select: { organisation: { select } },
  })
  return rows.map(({ organisation }) => organisation)
}

/** The first that has said of its invoices; a unit's own words come first. */
function institutionTo(found: readonly Found[]): InvoiceTo | null {
  for (const { parent, ...row } of found) {
    const to = organisationTo(row) ?? (parent && organisationTo(parent))
    if (to) return to
  }
  return null
}

/** Whether what somebody typed is an institution: it has a Leitweg-ID, or it is theirs by name. */
function namesInstitution({ recipient, leitwegId }: InvoiceTo, found: readonly Found[]): boolean {
  const same = (name: string | null | undefined) => name?.toLowerCase() === recipient.toLowerCase()
  const known = (one: Organisation | null) =>
    one !== null && (same(one.name) || same((one.billing as Partial<OrganisationBilling> | null)?.recipient))
  return leitwegId !== null || found.some((one) => known(one) || known(one.parent))
}

/** The person themselves, with the organisation that they named. */
const personTo = ({ person, organisation }: Registered): InvoiceTo => ({
  recipient: organisation ?? fullName(person),
  unit: organisation ? fullName(person) : null,
  street: null,
  postalCode: null,
  city: null,
  orderNumber: null,
  leitwegId: null,
})

/** To whom the invoice of a registration goes: as was said, else the institution's own words, else the person. */
export async function addresseeOf(db: Reader, ctx: Ctx, one: Registered): Promise<Addressee> {
  const found = await institutionsOf(db, ctx, one)
  const own = one.invoiceTo as InvoiceTo | null
  const said = own ?? ((one.party?.invoiceTo ?? null) as InvoiceTo | null)
  const theirs = institutionTo(found)
  const usual = theirs ?? personTo(one)
  const to = said ? over(usual, said) : usual
  const bySaid = said !== null && (said !== own || namesInstitution(to, found))
  return {
    ...to,
    person: fullName(one.person),
    personId: one.person.id,
    institution: bySaid || (theirs !== null && !said?.recipient),
  }
}

/** What was said, over what is known: without a recipient it only adds to it. */
function over(usual: InvoiceTo, said: InvoiceTo): InvoiceTo {
  if (said.recipient) return said
  const { unit, street, postalCode, city } = said
  return {
    ...usual,
    ...(street || postalCode || city ? { unit, street, postalCode, city } : {}),
    ...(unit ? { unit } : {}),
    orderNumber: said.orderNumber ?? usual.orderNumber,
    leitwegId: said.leitwegId ?? usual.leitwegId,
  }
}

/** To whom the invoices of everybody go who comes for an institution, unless something else is said; null: by name. */
export async function institutionAddressee(db: Pick<Tx, 'organisation'>, id: string) {
  const select = { ...organisationColumns, parent: { select: organisationColumns } }
  return institutionTo(await db.organisation.findMany({ where: { id }, select }))
}

/** The lines of an address as they stand on an envelope. */
export const addressLines = ({ recipient, unit, street, postalCode, city }: InvoiceTo): string[] =>
  [recipient, unit, street, [postalCode, city].filter(Boolean).join(' ')].flatMap((line) => line || [])
