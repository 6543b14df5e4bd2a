import { derivedToken } from '@/lib/tokens'

/** The secret of a registration's page: derived, so that each later mail can carry it again. */
export const registrationToken = (id: string) => derivedToken('registration', id)

/** "/next/my/…": where a registration is seen, changed and given back without an account. */
export const registrationPath = (slug: string, id: string) => `/${slug}/my/${registrationToken(id)}`
