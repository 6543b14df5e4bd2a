import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LegalPage } from '@/components/networks/legal-page'
import { siteContext } from '../context'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks'))('legal.privacy') }
}

export default async function Privacy({ params }: { params: Promise<{ locale: string; network: string }> }) {
  return <LegalPage ctx={await siteContext(params)} kind="privacy" />
}
