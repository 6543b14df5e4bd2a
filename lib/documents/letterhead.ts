import { hex, shade } from '@/lib/hue'
import { translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/localized'

type Named = { name: string; nameSuffix: string | null; hue: number; tone: 'sie' | 'du' }

/** What `paper.with(head)` of papers.typ wants: whose paper it is, its hue, and how pages are counted. */
export type Letterhead = { name: string; suffix: string | null; field: string; page: string }

/** The head of a network's papers. */
export const letterheadOf = ({ name, nameSuffix, hue, tone }: Named, locale: Locale): Letterhead => ({
  name,
  suffix: nameSuffix,
  field: hex(shade('field-light', hue)),
  page: translator(locale, tone, 'papers')('page', { page: '#1', pages: '#2' }),
})
