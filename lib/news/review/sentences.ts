import type { AgendaPerson, AgendaSession, Entry } from '@/lib/agenda/order'
import type { Tone } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { type Locale, words } from '@/lib/localized'
import { peopleWords, plain } from './people'

const onStage = ({ people }: AgendaSession) =>
  people.filter(({ role }) => role !== 'moderator' && role !== 'host')
const withRole = (sessions: readonly AgendaSession[], role: AgendaPerson['role']) =>
  sessions.flatMap(({ people }) => people.filter((one) => one.role === role))

/** Repliken without words of their own that follow each other are told in one sentence. */
function grouped(sessions: readonly AgendaSession[]): AgendaSession[][] {
  const joins = (one: AgendaSession) => one.kind === 'replik' && !one.label && !one.title
  const groups: AgendaSession[][] = []
  for (const session of sessions) {
    const last = groups.at(-1)
    if (last?.[0] && joins(last[0]) && joins(session)) last.push(session)
    else groups.push([session])
  }
  return groups
}

/** The sentences of one entry of the programme, in its order: who spoke, on what, who replied. */
export function sentencesOf(entry: Entry, locale: Locale, tone: Tone): string[] {
  const t = translator(locale, tone, 'review')
  const kinds = translator(locale, tone, 'agenda')
  const line = (group: AgendaSession[]): string => {
    const [session] = group
    if (!session || session.kind === 'break') return ''
    const who = group.flatMap(onStage)
    const people = peopleWords(who, locale, tone)
    const title = session.title ? plain(words(session.title, locale)) : ''
    const about = title ? ` ${t('about', { title })}` : ''
    const label = session.label ? plain(words(session.label, locale)) : kinds(`kinds.${session.kind}`)
    if (session.kind === 'discussion') return entry.block || !title ? t('discussion') : t('item', { title })
    if (who.length === 0) return title ? t('item', { title }) : ''
    const many = who.length > 1
    if (session.kind === 'impuls' && !session.label) return t('impuls', { about, people })
    if (session.kind === 'replik' && session.label) return t(many ? 'replies' : 'reply', { people, label })
    if (session.kind === 'replik') return many ? t('repliken', { people }) : t('replik', { about, people })
    if (session.kind === 'panel') return t('panel', { about, people })
    if (session.kind === 'workshop') return t(many ? 'workshops' : 'workshop', { about, people })
    // Of a kind that says nothing there is nothing to put in brackets.
    const bare = session.kind === 'other' && !session.label
    if (bare || session.kind === 'update' || session.kind === 'assembly_item')
      return t('itemBy', { title: title || label, people })
    return t(many ? 'talks' : 'talk', { about, people, label })
  }
  const roles = (['moderator', 'host'] as const).map((role) => {
    const people = withRole(entry.sessions, role)
    const key = role === 'moderator' ? 'moderation' : 'host'
    return people.length > 0 ? t(key, { people: peopleWords(people, locale, tone) }) : ''
  })
  return [...grouped(entry.sessions).map(line), ...roles].filter(Boolean)
}

/** The same under the confidentiality mark: how many of what, and nobody. */
export function silentWords(entry: Entry, locale: Locale, tone: Tone): string {
  const count = (...kinds: AgendaSession['kind'][]) =>
    entry.sessions.filter(({ kind }) => kinds.includes(kind)).length
  return translator(
    locale,
    tone,
    'review',
  )('silent.parts', {
    impuls: count('impuls'),
    talk: count('other'),
    replik: count('replik'),
    panel: count('panel'),
    workshop: count('workshop'),
    discussion: count('discussion'),
  }).trim()
}
