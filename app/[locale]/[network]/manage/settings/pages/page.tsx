import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LegalForm } from '@/components/networks/legal-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { legalKinds } from '@/lib/networks/pages/schema'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('pages') }
}

export default async function LegalPages({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const t = await getTranslations('networks')
  return (
    <SettingsFrame ctx={ctx} current="pages">
      {legalKinds.map((kind) => (
        <Section key={kind} title={t(`legal.${kind}`)}>
          <LegalForm ctx={ctx} kind={kind} />
        </Section>
      ))}
    </SettingsFrame>
  )
}
