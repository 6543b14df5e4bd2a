import { useTranslations } from 'next-intl'
import { Message } from '@/components/ui/message'
import { type Clash, clashesOf } from '@/lib/agenda/clashes'
import { dateTimeWords, timeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { type EditorView, quoted, sessionPath } from './editor-view'
import { nameOf } from './view'

type Props = { view: EditorView; event: { startsAt: Date; endsAt: Date; precision: string } }

/** What the office should settle before a release, each with the ways to mend it. */
export function ClashList({ view, event }: Props) {
  const t = useTranslations('agenda.office')
  const exact = event.precision === 'time'
  const clashes = clashesOf(view.agenda.sessions, exact ? { start: event.startsAt, end: event.endsAt } : null)
  if (clashes.length === 0) return null
  return (
    <section className="clashes" aria-label={t('problems.title')}>
      {clashes.map((clash) => (
        <OneClash key={keyOf(clash)} clash={clash} view={view} event={event} />
      ))}
    </section>
  )
}

const keyOf = (clash: Clash) =>
  [
    clash.kind,
    ...('sessions' in clash ? clash.sessions : [clash.session]).map((session) => session.key),
    'name' in clash ? clash.name : '',
  ].join(' ')

function OneClash({ clash, view, event }: { clash: Clash } & Props) {
  const t = useTranslations('agenda')
  const said = useClashWords(view, event)
  const sessions = 'sessions' in clash ? clash.sessions : [clash.session]
  return (
    <Message
      kind={clash.kind === 'room' ? 'danger' : 'warning'}
      actions={
        view.writes &&
        sessions.map((session) => (
          <a key={session.key} href={sessionPath(session, view)}>
            {t('office.problems.change', { name: nameOf(session, view, t).text })}
          </a>
        ))
      }
    >
      {said(clash)}
    </Message>
  )
}

function useClashWords(view: EditorView, event: Props['event']) {
  const t = useTranslations('agenda')
  const clock = (at: Date) => timeWords(view.locale, view.zone, at)
  return (clash: Clash): string => {
    if ('session' in clash)
      return t(`office.problems.${clash.kind}`, {
        one: quoted(clash.session, view, t),
        from: dateTimeWords(view.locale, view.zone, event.startsAt),
        to: dateTimeWords(view.locale, view.zone, event.endsAt),
      })
    const [first, second] = clash.sessions
    const pair = {
      one: quoted(first, view, t),
      other: quoted(second, view, t),
      from: clock(clash.from),
      to: clock(clash.to),
    }
    if (clash.kind === 'block') return t('office.problems.block', pair)
    if (clash.kind === 'room') {
      const room = view.agenda.rooms.find((one) => one.key === clash.roomKey)
      return t('office.problems.room', { ...pair, room: words(room?.name, view.locale) })
    }
    if (clash.kind === 'tight')
      return t('office.problems.tight', {
        ...pair,
        name: clash.name,
        minutes: clash.minutes,
        needed: clash.needed,
      })
    const [role, otherRole] = clash.roles
    return t('office.problems.person', {
      ...pair,
      name: clash.name,
      role: t(`roles.${role}`),
      otherRole: t(`roles.${otherRole}`),
    })
  }
}
