import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { sendMail } from '@/lib/mail/outbox'
import type { Agenda } from '../order'
import { openStagePath } from '../stage/link'
import { nameParts } from '../stage/naming'
import { changesFor } from './changes'
import type { Told } from './tell'

/** Sessions of everybody on stage in a release, by their row; names that are not shown count as well. */
async function sessionsOnStage(tx: Tx, releaseId: string | null) {
  const rows = releaseId
    ? await tx.contribution.findMany({
        where: { releaseId, stagePersonId: { not: null } },
        select: { stagePersonId: true, session: { select: { key: true } } },
      })
    : []
  const sessions = new Map<string, Set<string>>()
  for (const { stagePersonId, session } of rows)
    if (stagePersonId)
      sessions.set(stagePersonId, (sessions.get(stagePersonId) ?? new Set<string>()).add(session.key))
  return sessions
}

const none: ReadonlySet<string> = new Set()

/** Tells people on stage whose own sessions changed since they were last told, each in one mail with the dates. */
export async function tellStage(tx: Tx, ctx: Ctx, { event, release, after, told }: Told) {
  const [present, past] = [
    await sessionsOnStage(tx, release.id),
    await sessionsOnStage(tx, told?.release.id ?? null),
  ]
  const people = await tx.stagePerson.findMany({
    where: { eventId: event.id, email: { not: null } },
    select: { id: true, name: true, email: true, language: true, tokenHash: true, askedAt: true },
  })
  for (const person of people) {
    const own = { before: past.get(person.id) ?? none, after: present.get(person.id) ?? none }
    const changes = changesFor(told?.agenda ?? null, after, own)
    if (changes.length === 0) continue
    const path = openStagePath(ctx.network.slug, person)
    await sendMail(tx, ctx.network.id, {
      kind: 'agenda.stage',
      language: person.language === 'en' ? 'en' : 'de',
      address: person.email ?? '',
      facts: {
        name: person.name,
        event: { slug: event.slug, title: event.title, zone: event.zone },
        sequence: event.sequence + release.number,
        at: release.at,
        first: own.before.size === 0,
        changes,
        holds: entriesOf(after, own.after),
        gone: told
          ? entriesOf(told.agenda, new Set([...own.before].filter((key) => !own.after.has(key))))
          : [],
      },
      secret: path ? { path } : {},
    })
  }
}

const entriesOf = (agenda: Agenda, keys: ReadonlySet<string>) =>
  agenda.sessions
    .filter(({ key }) => keys.has(key))
    .map((session) => ({
      key: session.key,
      name: nameParts(session, agenda),
      start: session.start,
      end: session.end,
      room: agenda.rooms.find((room) => room.key === session.roomKey)?.name ?? null,
    }))
