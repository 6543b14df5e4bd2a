import { useTranslations } from 'next-intl'
import { ActionButton } from '@/components/form/action-button'
import { Message } from '@/components/ui/message'
import { type Clash, sessionsIn } from '@/lib/agenda/clashes'
import { withdrawAcceptanceAction } from '@/lib/agenda/warnings/actions'
import type { Warning } from '@/lib/agenda/warnings/queries'
import { dateTimeWords, timeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { EditorAccept } from './editor-accept'
import { type EditorView, movePath, quoted } from './editor-view'
import { type AgendaView, nameOf } from './view'

type When = { startsAt: Date; endsAt: Date }
type Labels = { summary: string; pending: string }
type Props = {
  warnings: readonly Warning[]
  /** How many more are about other days. */
  elsewhere: number
  view: EditorView
  event: When
  labels: Labels
}

/** What the office should settle before a release, each with the ways to mend it or to say why it is fine. */
export function EditorWarnings({ warnings, elsewhere, view, event, labels }: Props) {
  const t = useTranslations('agenda.office')
  const w = useTranslations('editor.warnings')
  const open = warnings.filter((warning) => !warning.accepted)
  const accepted = warnings.filter((warning) => warning.accepted)
  if (warnings.length === 0 && elsewhere === 0) return null
  return (
    <section className="clashes" aria-label={t('problems.title')}>
      {open.map((warning) => (
        <OneWarning key={warning.mark} {...{ warning, view, event, labels }} />
      ))}
      {elsewhere > 0 && <p className="small muted">{w('elsewhere', { count: elsewhere })}</p>}
      {accepted.length > 0 && (
        <details className="accepted">
          <summary>{w('accepted', { count: accepted.length })}</summary>
          <ul>
            {accepted.map((warning) => (
              <Accepted key={warning.mark} {...{ warning, view, event }} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OneWarning({
  warning,
  view,
  event,
  labels,
}: { warning: Warning } & Pick<Props, 'view' | 'event' | 'labels'>) {
  const t = useTranslations('agenda')
  const w = useTranslations('editor.warnings')
  const said = useClashWords(view, event)
  return (
    <Message
      kind={warning.clash.kind === 'room' ? 'danger' : 'warning'}
      actions={
        view.writes && (
          <>
            {sessionsIn(warning.clash).map((session) => (
              <a key={session.key} href={movePath(session, view)}>
                {w('move', { name: nameOf(session, view, t).text })}
              </a>
            ))}
            {warning.acceptable && (
              <EditorAccept
                hidden={{ network: view.network, event: view.eventId, mark: warning.mark }}
                labels={labels}
                words={{ open: w('accept'), reason: w('reason'), submit: w('acceptSubmit') }}
              />
            )}
          </>
        )
      }
    >
      {said(warning.clash)}
    </Message>
  )
}

function Accepted({ warning, view, event }: { warning: Warning } & Pick<Props, 'view' | 'event'>) {
  const w = useTranslations('editor.warnings')
  const said = useClashWords(view, event)
  if (!warning.accepted) return null
  return (
    <li>
      <p>{said(warning.clash)}</p>
      <p className="muted">
        {w('acceptedBy', { who: warning.accepted.byName, reason: warning.accepted.reason })}
      </p>
      {view.writes && (
        <ActionButton
          action={withdrawAcceptanceAction}
          hidden={{ network: view.network, event: view.eventId, mark: warning.mark }}
          label={w('withdraw')}
          variant="quiet"
          size="office"
        />
      )}
    </li>
  )
}

/** A clash in a sentence. */
export function useClashWords(view: AgendaView, event: When) {
  const t = useTranslations('agenda')
  const clock = (at: Date) => timeWords(view.locale, view.zone, at)
  const roomName = (key: string | null) =>
    words(view.agenda.rooms.find((room) => room.key === key)?.name, view.locale)
  return (clash: Clash): string => {
    if (clash.kind === 'outside' || clash.kind === 'orphan')
      return t(`office.problems.${clash.kind}`, {
        one: quoted(clash.session, view, t),
        from: dateTimeWords(view.locale, view.zone, event.startsAt),
        to: dateTimeWords(view.locale, view.zone, event.endsAt),
      })
    if (clash.kind === 'night')
      return t('office.problems.night', {
        one: quoted(clash.session, view, t),
        time: clash.session.start ? clock(clash.session.start) : '',
      })
    if (clash.kind === 'capacity')
      return t('office.problems.capacity', {
        one: quoted(clash.session, view, t),
        room: roomName(clash.session.roomKey),
        needed: clash.needed,
        places: clash.places,
      })
    const [first, second] = clash.sessions
    const pair = {
      one: quoted(first, view, t),
      other: quoted(second, view, t),
      from: clock(clash.from),
      to: clock(clash.to),
    }
    if (clash.kind === 'block') return t('office.problems.block', pair)
    if (clash.kind === 'room') return t('office.problems.room', { ...pair, room: roomName(clash.roomKey) })
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
