import type { Localized } from '@/lib/localized'
import type { SessionKind } from '@/prisma/generated/enums'

export type Untitled = {
  kind: SessionKind
  label: Localized | null
  title: Localized | null
}

const inside = (text: Localized, language: 'de' | 'en') => (language === 'en' && text.en) || text.de

/**
 * What a session is called where it stands alone, outside its block: its title, else what it is and who gives it
 * ("Replik: Hanna Saur"), else what it is and what the block is about.
 */
export function sessionTitle(
  session: Untitled,
  person: string | null,
  subject: Localized | null,
  kindWord: (kind: SessionKind) => string,
  language: 'de' | 'en',
): string {
  if (session.title) return inside(session.title, language)
  const kind = session.label ? inside(session.label, language) : kindWord(session.kind)
  const about = person ?? (subject && inside(subject, language))
  return about ? `${kind}: ${about}` : kind
}
