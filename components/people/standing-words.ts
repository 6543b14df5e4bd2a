import type { useTranslations } from 'next-intl'
import type { Standing } from '@/lib/access/context'

/** A person's standing as the office reads it, in one sentence: source, date and rule. */
export function standingWords(t: ReturnType<typeof useTranslations<'people'>>, standing: Standing): string {
  const reason = standing.member ?? standing.participant
  if (!reason) return t('standing.none')
  // Keys come from lib/standing/standing.ts; each has its sentence.
  const key = `standing.${reason.key}` as 'standing.affiliation'
  return t(key, reason.facts as { organisation: string; date: string })
}
