import { db } from '@/lib/db'
import { opened } from '../openness'

export async function writeOpenness() {
  for (const { id, ...data } of opened) await db.person.update({ where: { id }, data })
}
