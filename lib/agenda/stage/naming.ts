import type { Tone } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translator'
import { asLocalized, type Locale, type Localized, words } from '@/lib/localized'
import type { SessionKind } from '@/prisma/generated/enums'
import type { Agenda, AgendaSession } from '../order'

/** What a session is called, as far as it is known: mails and letters keep it and put it into words later. */
export type SessionName = {
  title: Localized | null
  label: Localized | null
  kind: SessionKind
  subject: Localized | null
}

export const nameParts = (session: AgendaSession, agenda: Pick<Agenda, 'blocks'>): SessionName => ({
  title: session.title,
  label: session.label,
  kind: session.kind,
  subject: agenda.blocks.find((block) => block.key === session.blockKey)?.subject ?? null,
})

type Row = { title: unknown; label: unknown; kind: SessionKind; block: { subject: unknown } | null }
const optional = (value: unknown) => (value == null ? null : asLocalized(value))

/** The same of a row with its block. */
export const namePartsOf = ({ title, label, kind, block }: Row): SessionName => ({
  title: optional(title),
  label: optional(label),
  kind,
  subject: block ? asLocalized(block.subject) : null,
})

/** The name in a sentence: the title, else "Replik zu „Zukunft des OZG 2.0“", else "Replik". */
export function sessionWords(name: SessionName, locale: Locale, tone: Tone): string {
  if (name.title) return words(name.title, locale)
  const what = name.label
    ? words(name.label, locale)
    : translator(locale, tone, 'agenda')(`kinds.${name.kind}`)
  const subject = words(name.subject, locale)
  return subject ? translator(locale, tone, 'stage')('names.about', { what, subject }) : what
}
