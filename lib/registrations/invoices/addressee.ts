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

/** The institution for which somebody comes, else where they work today, confirmed; a unit's own words come first. */
async function institutionTo(db: Pick<Tx, 'organisation' | 'affiliation'>, ctx: Ctx, one: Registered) {
  const select = { ...organisationColumns, parent: { select: organisationColumns } }
  const day = dateColumn(ctx.network.zone, now())
  const { organisationId, person } = one
  const rows = organisationId
    ? await db.organisation.findMany({ where: { id: organisationId }, select })
    : (
        await db.affiliation.findMany({
          where: {
            personId: person.id,
            confirmedAt: { not: null },
            from: { lte: day },
            OR: [{ to: null }, { to: { gte: day } }],
          },
          orderBy: { from: 'asc' },
          select: { organisation: { select } },
        })
      ).map(({ organisation }) => organisation)
  for (const { parent, ...row } of rows) {
    const to = organisationTo(row) ?? (parent && organisationTo(parent))
    if (to) return to
  }
  return null
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
export async function addresseeOf(
  db: Pick<Tx, 'organisation' | 'affiliation'>,
  ctx: Ctx,
  one: Registered,
): Promise<Addressee> {
  const said = one.invoiceTo as InvoiceTo | null
  const to = said ?? (await institutionTo(db, ctx, one)) ?? personTo(one)
  return { ...to, person: fullName(one.person) }
}

/** The lines of an address as they stand on an envelope. */
export const addressLines = ({ recipient, unit, street, postalCode, city }: InvoiceTo): string[] =>
  [recipient, unit, street, [postalCode, city].filter(Boolean).join(' ')].flatMap((line) => line || [])
