import type { Prisma } from '@/prisma/generated/client'
import { shownTo, type Viewer } from '../visibility'
import { inGroupsOn } from './policy'

/** What is read of a person before the rule decides what of it is shown. Only affiliations that somebody confirmed count. */
export const entryFields = (day: Date) =>
  ({
    id: true,
    title: true,
    givenName: true,
    familyName: true,
    visibility: true,
    photoId: true,
    phone: true,
    topics: true,
    offers: true,
    seeks: true,
    affiliations: {
      where: workingOn(day),
      orderBy: { from: 'desc' },
      select: {
        function: true,
        organisation: { select: { name: true, sector: true, level: true, state: true } },
      },
    },
    groups: {
      where: inGroupsOn(day),
      orderBy: { id: 'asc' },
      select: {
        groupId: true,
        role: true,
        group: { select: { slug: true, name: true, from: true, to: true } },
      },
    },
    addresses: {
      where: { endedAt: null, verifiedAt: { not: null } },
      orderBy: { id: 'asc' },
      select: { kind: true, email: true },
    },
  }) satisfies Prisma.PersonSelect

/** Confirmed affiliations that hold on a day. */
export const workingOn = (day: Date) =>
  ({
    confirmedAt: { not: null },
    from: { lte: day },
    OR: [{ to: null }, { to: { gte: day } }],
  }) satisfies Prisma.AffiliationWhereInput

export type EntryRow = Prisma.PersonGetPayload<{ select: ReturnType<typeof entryFields> }>

/**
 * A person as a viewer finds them in the directory: a field that is not open to them is empty, not merely unseen. Null
 * when the person is not there for them at all. The directory and "see it as …" both show exactly this.
 */
export function entryFor(row: EntryRow, viewer: Viewer) {
  const shown = shownTo(row.visibility, viewer)
  if (!shown.has('name')) return null
  const emails = (kind: 'personal' | 'functional') =>
    row.addresses.filter((address) => address.kind === kind).map((address) => address.email)
  return {
    id: row.id,
    title: row.title,
    givenName: row.givenName,
    familyName: row.familyName,
    photoId: shown.has('photo') ? row.photoId : null,
    work: shown.has('work') ? row.affiliations : [],
    topics: shown.has('topics') ? row.topics : [],
    offers: shown.has('offers') ? row.offers : null,
    seeks: shown.has('seeks') ? row.seeks : null,
    groups: shown.has('groups') ? row.groups.map(({ role, group }) => ({ role, ...group })) : [],
    emails: shown.has('email') ? emails('personal') : [],
    mailboxes: shown.has('mailbox') ? emails('functional') : [],
    phone: shown.has('phone') ? row.phone : null,
  }
}
export type DirectoryEntry = NonNullable<ReturnType<typeof entryFor>>
