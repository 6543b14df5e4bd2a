import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LegalPage } from '@/components/networks/legal-page'
import { siteContext } from '../context'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks'))('legal.imprint') }
}

export default async function Imprint({ params }: { params: Promise<{ locale: string; network: string }> }) {
  return <LegalPage ctx={await siteContext(params)} kind="imprint" />
}
