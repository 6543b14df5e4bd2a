import type { useTranslations } from 'next-intl'
import { visibilities } from '@/lib/groups/documents/schema'

/** "Nur für die Gruppe", "Für Mitglieder", "Für alle". */
export function visibilityWords(t: ReturnType<typeof useTranslations<'groups'>>, visibility: string): string {
  const key = visibilities.find((one) => one === visibility) ?? 'group'
  return t(`document.${key}`)
}
