import { connection } from 'next/server'
import { databaseAnswers, workerIsAlive } from '@/lib/jobs/health'

/** Ready for visitors: the database answers. A missing worker is told, but turns nobody away: mails wait for it. */
export async function GET() {
  await connection()
  const [database, worker] = await Promise.all([databaseAnswers(), workerIsAlive()])
  return Response.json(
    { database: database ? 'ok' : 'unreachable', worker: worker ? 'ok' : 'not seen' },
    { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
