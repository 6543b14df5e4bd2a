import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { holdsOn } from './dates'

export type Recipient = { personId: string; address: string; language: Locale }

const written = {
  id: true,
  language: true,
  addresses: {
    where: { endedAt: null, bouncedAt: null },
    orderBy: [{ kind: 'asc' }, { verifiedAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { email: true },
    take: 1,
  },
} satisfies Prisma.PersonSelect

const recipient = (person: { id: string; language: string; addresses: { email: string }[] }): Recipient[] =>
  person.addresses.map(({ email }) => ({
    personId: person.id,
    address: email,
    language: person.language === 'en' ? 'en' : 'de',
  }))

/** Where a person is written to: a personal address that works, a verified one first; null without any. */
export async function recipientOf(tx: Tx, personId: string): Promise<Recipient | null> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: written })
  return (person && recipient(person)[0]) ?? null
}

/** The institution coordinators of today along a line of organisations, each once; `except` is left out. */
export async function coordinatorsOf(
  tx: Tx,
  line: string[],
  day: Date,
  except: string | null = null,
): Promise<Recipient[]> {
  const people = await tx.person.findMany({
    where: {
      ...(except ? { id: { not: except } } : {}),
      affiliations: {
        some: {
          organisationId: { in: line },
          coordinates: true,
          confirmedAt: { not: null },
          ...holdsOn(day),
        },
      },
    },
    select: written,
    orderBy: { id: 'asc' },
  })
  return people.flatMap(recipient)
}
