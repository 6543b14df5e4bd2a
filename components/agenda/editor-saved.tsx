import { useTranslations } from 'next-intl'
import type { Localized } from '@/lib/localized'
import { EditorTheirs } from './editor-theirs'

/** What a row says now: a label and its words; empty where nothing was written. */
export type SavedFact = readonly [label: string, words: string | null | undefined]

/** A text in both its languages. */
export const bothLanguages = (value: Localized | null) => [value?.de, value?.en].filter(Boolean).join(' / ')

/** Facts of a row as it is saved now. */
export function SavedFacts({ facts }: { facts: readonly SavedFact[] }) {
  const t = useTranslations('editor.theirs')
  return (
    <dl className="as-saved">
      {facts.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said || t('empty')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Two people saved the same block, room, track or entry: how it is saved now, above the form with what was typed. */
export function EditorSaved({ facts }: { facts: readonly SavedFact[] }) {
  const t = useTranslations('editor.theirs')
  return (
    <EditorTheirs title={t('title')} text={t('text')}>
      <SavedFacts facts={facts} />
    </EditorTheirs>
  )
}
