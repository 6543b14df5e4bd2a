import type { Ctx } from '@/lib/access/context'
import type { Agenda } from '../order'
import { openStagePath } from '../stage/link'
import { nameParts } from '../stage/naming'
import { changesFor } from './changes'
import type { Letter } from './letters'
import type { Told } from './told'

/** Sessions of everybody on stage in a release, by their row; names that are not shown count as well. */
async function sessionsOnStage(ctx: Ctx, releaseId: string | null) {
  const rows = releaseId
    ? await ctx.db.contribution.findMany({
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

/** One mail with the dates for everybody on stage whose own sessions changed since they were last told. */
export async function stageLetters(ctx: Ctx, { event, release, after, told }: Told): Promise<Letter[]> {
  const [present, past] = [
    await sessionsOnStage(ctx, release.id),
    await sessionsOnStage(ctx, told?.release.id ?? null),
  ]
  const people = await ctx.db.stagePerson.findMany({
    where: { eventId: event.id, email: { not: null } },
    select: { id: true, name: true, email: true, language: true, tokenHash: true, askedAt: true },
  })
  return people.flatMap((person): Letter[] => {
    const own = { before: past.get(person.id) ?? none, after: present.get(person.id) ?? none }
    const changes = changesFor(told?.agenda ?? null, after, own)
    if (changes.length === 0) return []
    const path = openStagePath(ctx.network.slug, person)
    const mail: Letter['mail'] = {
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
    }
    return [{ reader: person.id, mail }]
  })
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
