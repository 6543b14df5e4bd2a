import { useRef, useState } from 'react'
import { HiddenField } from '@/components/form/hidden-field'
import { Button } from '@/components/ui/button'
import type { Match } from '@/lib/check-in/queries'
import type { Direction, Session, Sought } from './session'
import { type DeskWords, filled } from './words'

type Props = {
  words: DeskWords
  session: Session
  online: boolean
  direction: Direction
  hidden: Record<string, string | null>
  action: (form: FormData) => void
  source: string
  /** Of the address, where there are no scripts. */
  typed: string
  matches: Match[] | null
  onPick: (sought: Sought) => void
}
type Row = { key: string; name: string; second: string; sought: Sought; registration?: string }

const rest = 250

/** By name: two letters are enough. Without a network it searches the list on the phone. */
export function NameSearch(props: Props) {
  const { words, session, online, direction, hidden, action, source, typed, onPick } = props
  const [matches, setMatches] = useState(props.matches)
  const [asked, setAsked] = useState(typed)
  const last = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function look(q: string) {
    setAsked(q)
    const mine = ++last.current
    if (q.trim().length < 2) return setMatches(null)
    const response = await fetch(source, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ q }),
    }).catch(() => null)
    if (mine === last.current) setMatches(response?.ok ? ((await response.json()) as Match[]) : null)
  }

  const stands = ({ stands: how, since }: Match) =>
    since ? filled(words.inside, { since }) : how === 'welcome' ? '' : words.verdict[how].word
  const rows: Row[] =
    online && matches
      ? matches.map((match) => ({
          key: match.id,
          name: match.name,
          second: [match.organisation ?? match.pools, stands(match)].filter(Boolean).join(' · '),
          sought: { registration: match.id, name: match.name },
          registration: match.id,
        }))
      : session.find(asked).map(({ hash, name, pools }) => ({
          key: hash,
          name,
          second: session.poolNames(pools),
          sought: { hash },
        }))
  const answered = asked.trim().length >= 2 && (matches !== null || !online)
  const [one, many] = words.found
  const count = rows.length === 1 ? one : filled(many, { count: rows.length })

  return (
    <div className="door-form">
      <form
        method="get"
        onSubmit={(event) => {
          event.preventDefault()
          void look(String(new FormData(event.currentTarget).get('name') ?? ''))
        }}
      >
        <label htmlFor="door-name">{words.name}</label>
        <p id="door-name-hint" className="door-hint">
          {words.nameHint}
        </p>
        {hidden.pool && <HiddenField name="pool" value={hidden.pool} />}
        <HiddenField name="direction" value={direction} />
        <div className="door-row">
          <input
            id="door-name"
            name="name"
            type="search"
            className="field-control"
            autoComplete="off"
            maxLength={100}
            defaultValue={typed}
            aria-describedby="door-name-hint"
            onChange={({ target }) => {
              clearTimeout(timer.current)
              timer.current = setTimeout(() => void look(target.value), rest)
            }}
          />
          <Button type="submit" variant="secondary">
            {words.search}
          </Button>
        </div>
      </form>
      <p role="status" className="door-hint">
        {answered && (rows.length > 0 ? count : words.nobody)}
      </p>
      <ul className="door-names">
        {rows.map((row) => (
          <li key={row.key}>
            <form
              action={action}
              onSubmit={(event) => {
                event.preventDefault()
                onPick(row.sought)
              }}
            >
              {Object.entries({ ...hidden, registration: row.registration ?? null }).map(([name, value]) => (
                <HiddenField key={name} name={name} value={value} />
              ))}
              <span>
                <b>{row.name}</b>
                {row.second && <span className="door-second">{row.second}</span>}
              </span>
              <Button
                type="submit"
                aria-label={`${direction === 'in' ? words.letIn : words.letOut}: ${row.name}`}
              >
                {direction === 'in' ? words.letIn : words.letOut}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
