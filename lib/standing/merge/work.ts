import type { GlobalTx } from '@/lib/db'
import { type Pair, type Piece, shared } from './plan'
import { apart, type Span, whole } from './spans'

type Row = Span & { id: string; personId: string | null }
type Writes = {
  table: string
  name: string
  remove: (tx: GlobalTx) => Promise<unknown>
  change: (tx: GlobalTx, span: Span) => Promise<unknown>
  /** A second piece of the same row: it was cut in two. */
  add: (tx: GlobalTx, span: Span) => Promise<unknown>
}

/** Sets rows of one thing apart, the stronger first; what the stronger say already is united with them. */
function separate<T extends Row>(rows: readonly T[], writes: (row: T) => Writes): Piece {
  const piece: Piece = { united: [], steps: [] }
  const added: Piece['steps'] = []
  for (const { row, pieces } of apart(rows)) {
    if (whole(row, pieces)) continue
    const { table, name, remove, change, add } = writes(row)
    const [first, ...more] = pieces
    piece.united.push({
      table,
      id: row.id,
      how: first ? 'shortened' : 'within',
      name,
      span: { from: row.from, to: row.to },
    })
    piece.steps.push(first ? (tx) => change(tx, first) : remove)
    for (const span of more) added.push((tx) => add(tx, span))
  }
  // What is shortened never collides; only then is there room for second pieces.
  return { ...piece, steps: [...piece.steps, ...added] }
}

const join = (pieces: Piece[]): Piece => ({
  united: pieces.flatMap(({ united }) => united),
  steps: pieces.flatMap(({ steps }) => steps),
})

const required = ({ from, to }: Span) => ({ from: from as Date, to })

/** Mandates of one kind in one membership: nobody holds two at a time. What is confirmed goes before what is not. */
export async function uniteMandates(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.mandate.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    include: { membership: { select: { organisation: { select: { name: true } } } } },
  })
  const strength = (row: (typeof rows)[number]) => (row.confirmedAt ? 0 : 2) + (row.personId === keep ? 0 : 1)
  return join(
    shared(rows, (row) => `${row.membershipId} ${row.kind}`).map((held) =>
      separate(
        held.toSorted((a, b) => strength(a) - strength(b)),
        ({ membership, ...row }) => ({
          table: 'Mandate',
          name: membership.organisation?.name ?? '',
          remove: (tx) => tx.mandate.deleteMany({ where: { networkId, id: row.id } }),
          change: (tx, span) =>
            tx.mandate.updateMany({ where: { networkId, id: row.id }, data: required(span) }),
          add: (tx, span) => {
            const { id: _, tokenHash: __, ...copy } = row
            return tx.mandate.create({ data: { ...copy, personId: keep, ...required(span) } })
          },
        }),
      ),
    ),
  )
}

/** Affiliations with one organisation: one at a time. Whoever coordinates goes before colleagues, the confirmed before the others. */
export async function uniteAffiliations(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.affiliation.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    include: { organisation: { select: { name: true } } },
  })
  const strength = (row: (typeof rows)[number]) =>
    (row.confirmedAt ? (row.coordinates ? 0 : 2) : 4) + (row.personId === keep ? 0 : 1)
  return join(
    shared(rows, (row) => row.organisationId).map((held) =>
      separate(
        held.toSorted((a, b) => strength(a) - strength(b)),
        ({ organisation, ...row }) => ({
          table: 'Affiliation',
          name: [row.function, organisation.name].filter(Boolean).join(', '),
          remove: (tx) => tx.affiliation.deleteMany({ where: { networkId, id: row.id } }),
          change: (tx, span) =>
            tx.affiliation.updateMany({ where: { networkId, id: row.id }, data: required(span) }),
          add: (tx, span) => {
            const { id: _, tokenHash: __, ...copy } = row
            return tx.affiliation.create({ data: { ...copy, personId: keep, ...required(span) } })
          },
        }),
      ),
    ),
  )
}

const roles = ['lead', 'colead', 'member'] as const

/** Open entries in one group: being in it goes before asking, leading before being a member. */
export async function uniteGroups(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.groupPerson.findMany({
    where: { networkId, personId: { in: [keep, other] }, to: null },
    orderBy: { id: 'asc' },
    include: { group: { select: { slug: true } } },
  })
  const asks = (row: (typeof rows)[number]) =>
    !row.from && (row.requestedAt !== null || row.invitedAt !== null)
  const strength = (row: (typeof rows)[number]) =>
    (asks(row) ? 10 : 0) + roles.indexOf(row.role) * 2 + (row.personId === keep ? 0 : 1)
  return join(
    shared(rows, ({ groupId }) => groupId).map((open) => {
      const [first, ...more] = open.toSorted((a, b) => strength(a) - strength(b))
      if (!first) return { united: [], steps: [] }
      const asking = more.filter(asks)
      const held = [first, ...more.filter((row) => !asks(row))]
      const remove = (id: string) => (tx: GlobalTx) => tx.groupPerson.deleteMany({ where: { networkId, id } })
      return join([
        separate(held, ({ id, group, role }) => ({
          table: 'GroupPerson',
          name: `${group.slug}, ${role}`,
          remove: remove(id),
          change: (tx, span) => tx.groupPerson.updateMany({ where: { networkId, id }, data: span }),
          // The first one is open to the right: nothing is ever cut in two.
          add: async () => {},
        })),
        {
          united: asking.map(({ id, group }) => ({
            table: 'GroupPerson',
            id,
            how: 'within' as const,
            name: group.slug,
          })),
          steps: asking.map(({ id }) => remove(id)),
        },
      ])
    }),
  )
}
