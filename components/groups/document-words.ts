import type { Locale } from '@/lib/localized'

const types: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
}

/** "PDF, 120 kB", "PNG, 1,2 MB". */
export function fileWords(locale: Locale, { mime, size }: { mime: string; size: number }): string {
  const mega = size >= 1_000_000
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: mega ? 1 : 0 })
  const amount = mega ? size / 1_000_000 : Math.max(1, size / 1000)
  return [types[mime], `${digits.format(amount)}\u00a0${mega ? 'MB' : 'kB'}`].filter(Boolean).join(', ')
}
