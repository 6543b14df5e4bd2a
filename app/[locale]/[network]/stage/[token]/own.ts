import { notFound } from 'next/navigation'
import { ownStagePage } from '@/lib/agenda/stage/own/queries'
import { Refusal } from '@/lib/errors'
import { siteContext } from '../../context'

export type StageParams = Promise<{ locale: string; network: string; token: string }>

/** The page that a personal link opens; a wrong link answers like a nonexistent page. */
export async function ownStage(params: StageParams) {
  const ctx = await siteContext(params)
  const { token } = await params
  const page = await ownStagePage(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  return { ctx, token, page }
}
