import type { useTranslations } from 'next-intl'
import type { GroupPage } from '@/lib/groups/queries'
import { fullName } from '@/lib/people/name'

type Lead = GroupPage['people'][number]

/** "Leitung: Kim Muster, für Stadt Musterhausen"; empty for a row that leads nothing. */
export function leadWords(t: ReturnType<typeof useTranslations<'groups'>>, lead: Lead): string {
  if (lead.role === 'member') return ''
  const name = lead.person ? fullName(lead.person) : lead.name
  const organisation = lead.organisation && t('for', { organisation: lead.organisation.name })
  return `${t(`roles.${lead.role}`)}: ${[name, organisation].filter(Boolean).join(' ')}`
}
