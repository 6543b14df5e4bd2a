import type { useTranslations } from 'next-intl'
import { inLanguage, type Locale } from '@/lib/localized'
import type { PositionRow } from '@/lib/memberships/positions/queries'
import { fullName } from '@/lib/people/name'

type Words = ReturnType<typeof useTranslations<'memberships'>>

/** What a position is called: the network's own word, else the word of the list. */
export function positionWords(
  t: Words,
  locale: Locale,
  { kind, label }: Pick<PositionRow, 'kind' | 'label'>,
) {
  const own = inLanguage(label, locale)
  if (own.text) return own
  const key = `positions.${kind}` as 'positions.board'
  return { text: t.has(key) ? t(key) : kind }
}

/** Who holds it: a person for an organisation, an organisation (a unit with what it belongs to), or a name. */
export const positionHolder = ({
  person,
  organisation,
  name,
}: Pick<PositionRow, 'person' | 'organisation' | 'name'>) =>
  [
    person ? fullName(person) : name,
    [organisation?.parent?.name, organisation?.name].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(', ')
