import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BillingFields } from '@/components/networks/billing-fields'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { Message } from '@/components/ui/message'
import { billingOf } from '@/lib/networks/billing'
import { saveBilling } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('billing') }
}

export default async function BillingSettings({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, network] = await Promise.all([getTranslations('invoices.billing'), networkSettings(ctx)])
  const billing = billingOf(network.billing)
  return (
    <SettingsFrame ctx={ctx} current="billing">
      <div className="measure mb-24">
        <Message kind={billing ? 'info' : 'warning'}>{t(billing ? 'whenChanged' : 'missing')}</Message>
      </div>
      <SettingsForm ctx={ctx} version={network.version} action={saveBilling}>
        <BillingFields billing={billing} legalName={network.legalName ?? network.name} />
      </SettingsForm>
    </SettingsFrame>
  )
}
