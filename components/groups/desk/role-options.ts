import type { useTranslations } from 'next-intl'
import { GroupRole } from '@/prisma/generated/enums'

/** Every role in a group as a choice, the lead first. */
export const roleOptions = (t: ReturnType<typeof useTranslations<'groups'>>) =>
  Object.values(GroupRole).map((value) => ({ value, label: t(`roles.${value}`) }))
