import { Check, Clock, LogOut, OctagonX, TriangleAlert } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import type { Shown, Snapshot } from './session'
import { type DeskWords, filled } from './words'

type Tone = 'good' | 'plain' | 'warn' | 'bad'

/** What colour and sign say; the word beside them says it, too. */
export function toneOf(verdict: Shown['verdict']): Tone {
  if (verdict === 'in') return 'good'
  if (verdict === 'out') return 'plain'
  return verdict === 'inside' || verdict === 'outside' || verdict === 'unlisted' ? 'warn' : 'bad'
}

const signs = { good: Check, plain: LogOut, warn: TriangleAlert, bad: OctagonX }

/** The answer at the door, to be read at arm's length. */
export function ResultPanel({
  words,
  shown,
  busy,
  undone,
}: { words: DeskWords } & Pick<Snapshot, 'shown' | 'busy' | 'undone'>) {
  if (busy || !shown)
    return (
      <div className="door-result">
        <p className="door-word">{busy ? words.checking : words.ready}</p>
        <p className="door-text">
          {undone === null
            ? words.readyText
            : undone
              ? filled(words.undone, { name: undone })
              : words.notUndone}
        </p>
      </div>
    )
  const { verdict, name, pools, organisation, since, by, double, kept } = shown
  const tone = toneOf(verdict)
  const said = words.verdict[verdict]
  const before = since && by ? filled(double ? words.double : words.since, { since, by }) : null
  return (
    <div className={`door-result door-${tone}`} key={shown.scan}>
      <p className="door-word">
        <Icon of={signs[tone]} size={40} />
        {said.word}
      </p>
      {name && <p className="door-name">{name}</p>}
      {(pools || organisation) && (
        <p className="door-text">{[pools, organisation].filter(Boolean).join(' · ')}</p>
      )}
      <p className="door-text">{before ?? said.text}</p>
      {kept && (
        <p className="door-text door-kept">
          <Icon of={Clock} size={20} />
          {words.kept}
        </p>
      )}
    </div>
  )
}
