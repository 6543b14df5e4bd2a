import { translator } from '@/lib/i18n/translator'
import type { SessionKind } from '@/prisma/generated/enums'
import type { Schedule, ScheduleSession } from '../exchange/shape'
import { sessionTitle } from '../session-title'

export type KindWords = Record<'de' | 'en', (kind: SessionKind) => string>

/** What the kinds of sessions are called in both languages. */
export function kindWords({ tone }: { tone: 'sie' | 'du' }): KindWords {
  const [de, en] = [translator('de', tone, 'agenda'), translator('en', tone, 'agenda')]
  return { de: (kind) => de(`kinds.${kind}`), en: (kind) => en(`kinds.${kind}`) }
}

/** Every session with a title, as the formats want it; what its block is about stands below a title that names somebody. */
export function titled<T extends Pick<Schedule, 'sessions' | 'blocks'>>(schedule: T, kinds: KindWords): T {
  const blocks = new Map(schedule.blocks.map((block) => [block.guid, block.subject]))
  const named = (session: ScheduleSession): ScheduleSession => {
    if (session.title) return session
    const subject = blocks.get(session.blockGuid ?? '') ?? null
    const person = session.people[0]?.name ?? null
    const say = (language: 'de' | 'en') => sessionTitle(session, person, subject, kinds[language], language)
    return {
      ...session,
      title: { de: say('de'), en: say('en') },
      subtitle: session.subtitle ?? (person ? subject : null),
    }
  }
  return { ...schedule, sessions: schedule.sessions.map(named) }
}
