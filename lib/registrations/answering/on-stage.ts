import type { Tx } from '@/lib/db'

/** Who is on the newest release of the programme by name: a question for a person offers them. */
export async function onStage(db: Pick<Tx, 'release' | 'contribution'>, eventId: string) {
  const release = await db.release.findFirst({
    where: { eventId },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!release) return []
  const rows = await db.contribution.findMany({
    where: {
      eventId,
      OR: [
        { releaseId: release.id },
        { nameWithdrawnAt: { not: null } },
        { stagePerson: { namingRefusedAt: { not: null } } },
      ],
    },
    orderBy: { name: 'asc' },
    select: {
      key: true,
      name: true,
      nameWithdrawnAt: true,
      stagePerson: { select: { namingRefusedAt: true } },
    },
  })
  const withdrawn = new Set(
    rows.filter((row) => row.nameWithdrawnAt ?? row.stagePerson?.namingRefusedAt).map((row) => row.key),
  )
  const named = rows.filter((row) => !withdrawn.has(row.key))
  return [...new Map(named.map((row) => [row.name, { id: row.key, name: row.name }])).values()]
}
