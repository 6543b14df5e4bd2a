import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IdentityFields } from '@/components/networks/identity-fields'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { saveIdentity } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('title') }
}

export default async function Settings({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const network = await networkSettings(ctx)
  return (
    <SettingsFrame ctx={ctx} current="identity">
      <SettingsForm ctx={ctx} version={network.version} action={saveIdentity}>
        <IdentityFields network={network} />
      </SettingsForm>
    </SettingsFrame>
  )
}
