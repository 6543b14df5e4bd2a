import { db } from '@/lib/db'
import { isId } from '@/lib/ids'

/**
 * The row of a file with its network's slug, whoever asks: the door to files starts from an id alone. Nothing of it may
 * be answered before the owning record was found visible.
 */
export const fileById = async (id: string) =>
  isId(id) ? db.file.findUnique({ where: { id }, include: { network: { select: { slug: true } } } }) : null
