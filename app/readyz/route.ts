import { connection } from 'next/server'
import { db } from '@/lib/db'
import { workerIsAlive } from '@/lib/mail/heartbeat'

/** Ready for visitors: the database answers. A missing worker is told, but turns nobody away: mails wait for it. */
export async function GET() {
  await connection()
  const database = await db.$queryRaw`SELECT 1`.then(
    () => 'ok',
    () => 'unreachable',
  )
  const worker = (await workerIsAlive()) ? 'ok' : 'not seen'
  return Response.json(
    { database, worker },
    { status: database === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
