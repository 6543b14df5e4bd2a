import { PosterBand } from '@/components/layout/field-band'
import { inLanguage } from '@/lib/localized'
import { siteContext } from './context'

export default async function Home({ params }: { params: Promise<{ locale: string; network: string }> }) {
  const ctx = await siteContext(params)
  return <PosterBand title={ctx.network.name} lead={inLanguage({ de: '' }, ctx.locale).text} />
}
