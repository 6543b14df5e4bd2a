import { notFound } from 'next/navigation'
import { siteContext } from '../context'

/** An empty page behind the same proxy, layout and context: what `npm run bench` measures others against. */
export default async function BlankPage({ params }: PageProps<'/[locale]/[network]/blank'>) {
  if (!process.env.KONVENT_BENCH) notFound()
  await siteContext(params)
  return null
}
