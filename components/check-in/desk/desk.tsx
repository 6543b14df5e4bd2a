'use client'
import { Volume2, VolumeX } from 'lucide-react'
import { useActionState, useEffect, useState, useSyncExternalStore } from 'react'
import type { FormAction } from '@/components/form/form-context'
import { Button } from '@/components/ui/button'
import { Figure } from '@/components/ui/figure'
import { Icon } from '@/components/ui/icon'
import { Message } from '@/components/ui/message'
import type { Match, Tally } from '@/lib/check-in/queries'
import { Camera } from './camera'
import { CodeForm } from './code-form'
import { keepForReload } from './keep'
import { LineState } from './line-state'
import { NameSearch } from './name-search'
import { ResultPanel, toneOf } from './result-panel'
import { type Direction, Session, type Sought } from './session'
import { signal, tuneUp } from './signals'
import { type DeskWords, filled } from './words'

type Props = {
  words: DeskWords
  action: FormAction
  /** Addresses of this door: the page, its exchange, its search. */
  here: string
  hidden: { network: string; event: string; scan: string; pool: string | null }
  eventId: string
  closes: number
  zone: string
  locale: string
  direction: Direction
  tally: Tally
  /** Of the address, where there are no scripts. */
  typed: { name: string; code?: string }
  matches: Match[] | null
}

/** The door on a phone: three ways to know somebody, one large answer. Works on without a network. */
export function Desk(props: Props) {
  const { words, hidden, here, zone, locale, eventId } = props
  const [session] = useState(
    () =>
      new Session({
        sync: `${here}/sync`,
        key: `${eventId} ${hidden.pool ?? ''}`,
        pool: hidden.pool,
        until: props.closes,
        tally: props.tally,
      }),
  )
  const state = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot)
  const [direction, setDirection] = useState(props.direction)
  const [loud, setLoud] = useState(false)
  const [plain, dispatch] = useActionState(props.action, {})

  useEffect(() => {
    void session.start()
    void keepForReload(here)
    const look = () => void session.look()
    addEventListener('online', look)
    return () => {
      removeEventListener('online', look)
      session.stop()
    }
  }, [session, here])

  const { shown, ended } = state
  useEffect(() => {
    if (loud && shown)
      signal(toneOf(shown.verdict) === 'bad' || toneOf(shown.verdict) === 'warn' ? 'bad' : 'good')
  }, [loud, shown])

  const pass = (sought: Sought) => void session.pass(sought, direction)
  const time = (at: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
  const sent = { ...hidden, direction }

  if (ended)
    return (
      <Message kind="warning" title={words.ended} role="alert">
        {words.endedText}
      </Message>
    )
  return (
    <div className="door-desk">
      <p className="door-count">
        <Figure value={state.tally.inside} size="l" />
        <span>{filled(words.expected, { count: state.tally.confirmed })}</span>
      </p>
      <LineState words={words} time={time} {...state} />
      <div className="door-answer" role="status" aria-atomic="true">
        {plain.message || plain.words ? (
          <Message kind={plain.ok ? 'success' : 'danger'}>{plain.message ?? plain.words}</Message>
        ) : (
          <ResultPanel words={words} {...state} />
        )}
      </div>
      {state.notes.length > 0 && (
        <Message
          kind="warning"
          title={words.notes}
          role="status"
          actions={
            <button type="button" className="button button-quiet" onClick={session.dismiss}>
              {words.dismiss}
            </button>
          }
        >
          <ul>
            {state.notes.map((note) => (
              <li key={note.scan}>
                {note.name}:{' '}
                {note.double
                  ? filled(words.double, { since: note.since, by: note.by })
                  : words.verdict[note.verdict].word}
              </li>
            ))}
          </ul>
        </Message>
      )}
      <div className="door-ways">
        <Camera words={words} onRead={(text) => pass({ text })} />
        <CodeForm
          words={words}
          hidden={sent}
          action={dispatch}
          onCode={(code) => pass({ code })}
          typed={props.typed.code}
        />
        <NameSearch
          words={words}
          session={session}
          online={state.online}
          direction={direction}
          hidden={sent}
          action={dispatch}
          source={`${here}/search`}
          typed={props.typed.name}
          matches={props.matches}
          onPick={pass}
        />
      </div>
      <div className="door-bar">
        <nav aria-label={words.direction}>
          <ul className="segmented">
            {(['in', 'out'] as const).map((one) => (
              <li key={one}>
                <a
                  href={`?direction=${one}${hidden.pool ? `&pool=${hidden.pool}` : ''}`}
                  aria-current={direction === one ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    setDirection(one)
                  }}
                >
                  {words[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Button
          variant="secondary"
          disabled={!shown || (shown.verdict !== 'in' && shown.verdict !== 'out')}
          onClick={() => void session.undo()}
        >
          {words.undo}
        </Button>
        <button
          type="button"
          className="icon-button"
          aria-pressed={loud}
          aria-label={words.signals}
          onClick={() => {
            tuneUp()
            setLoud(!loud)
          }}
        >
          <Icon of={loud ? Volume2 : VolumeX} size={24} />
        </button>
      </div>
    </div>
  )
}
