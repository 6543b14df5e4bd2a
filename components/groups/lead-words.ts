import type { useTranslations } from 'next-intl'
import { fullName } from '@/lib/people/name'
import type { GroupRole } from '@/prisma/generated/enums'

type Named = { title: string | null; givenName: string; familyName: string }
type Lead = {
  role: GroupRole
  name: string | null
  person: Named | null
  organisation: { name: string } | null
}

/** "Leitung: Kim Muster für Stadt Musterhausen"; empty for a row that leads nothing. */
export function leadWords(t: ReturnType<typeof useTranslations<'groups'>>, lead: Lead): string {
  if (lead.role === 'member') return ''
  const name = lead.person ? fullName(lead.person) : lead.name
  const organisation = lead.organisation && t('for', { organisation: lead.organisation.name })
  return `${t(`roles.${lead.role}`)}: ${[name, organisation].filter(Boolean).join(' ')}`
}
