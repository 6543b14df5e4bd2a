type AdminGrant = { id: string; to: Date | null }

/**
 * True when a network keeps an administration that lasts at least as long without one of its grants. `active` are the
 * admin grants that hold now, of people who have signed in: an invitation that nobody has taken up administers nothing.
 */
export function staysAdministered(active: readonly AdminGrant[], ended: AdminGrant): boolean {
  if (!active.some((grant) => grant.id === ended.id)) return true
  return active.some(
    (grant) => grant.id !== ended.id && (grant.to === null || (ended.to !== null && grant.to >= ended.to)),
  )
}
