import { Figure } from '@/components/ui/figure'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

/** Numbers that matter, huge, each with its words beneath. What is zero is left out. */
export function ImportCounts({ counts }: { counts: { value: number; words: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-48 gap-y-24">
      {counts
        .filter(({ value }) => value > 0)
        .map(({ value, words }) => (
          <li key={words}>
            <Figure value={value} size="l" wide />
            <span className="mt-8 block">
              <VisuallyHidden>{value} </VisuallyHidden>
              {words}
            </span>
          </li>
        ))}
    </ul>
  )
}
