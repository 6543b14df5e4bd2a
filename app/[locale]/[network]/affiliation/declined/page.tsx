import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Declined } from '@/components/mandates/declined'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mandates.declined'))('affiliationTitle'), robots: { index: false } }
}

export default async function DeclinedPage({ params }: Props) {
  return <Declined ctx={await siteContext(params)} what="affiliation" />
}
