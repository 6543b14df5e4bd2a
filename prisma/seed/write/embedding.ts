import { db } from '@/lib/db'

/** One network's own website shows its agendas in a frame. */
export const writeEmbedding = () =>
  db.network.updateMany({ where: { slug: 'negz' }, data: { embedOrigins: ['https://www.negz.example'] } })
