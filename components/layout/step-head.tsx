import { longWord } from '@/components/ui/long-word'

type Props = {
  step: number
  of: number
  /** "Schritt 1 von 2". */
  words: string
  title: string
}

/** Where in a long form the reader stands. */
export function StepHead({ step, of, words, title }: Props) {
  return (
    <div className="step-head">
      <p className="step-words">{words}</p>
      <ol className="step-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => i + 1).map((number) => (
          <li key={number} className={number <= step ? 'is-done' : undefined} />
        ))}
      </ol>
      <h1 className={longWord(title)}>{title}</h1>
    </div>
  )
}
