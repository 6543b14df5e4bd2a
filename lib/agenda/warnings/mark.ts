import { createHash } from 'node:crypto'
import { type Clash, sessionsIn } from '../clashes'

/** Two sessions in one room are never accepted: the database refuses them. A Replik to nothing is mended, not accepted. */
const acceptable: readonly Clash['kind'][] = ['person', 'tight', 'capacity', 'outside', 'night', 'block']

export const canBeAccepted = (clash: Clash) => acceptable.includes(clash.kind)

/**
 * What makes a warning the same one: what it is about, and where its sessions stand. Once one of them moves, it is another
 * warning and wants another reason. A hash, since names have no place in a key.
 */
export function markOf(clash: Clash): string {
  const standing = sessionsIn(clash).map((s) => [s.key, s.start, s.end, s.roomKey])
  const about =
    clash.kind === 'person' || clash.kind === 'tight'
      ? clash.name.trim().toLocaleLowerCase('de')
      : clash.kind === 'capacity'
        ? [clash.places, clash.needed]
        : null
  const text = JSON.stringify([clash.kind, standing, about])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
