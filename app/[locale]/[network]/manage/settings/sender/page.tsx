import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { saveSender } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('sender') }
}

export default async function Sender({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, c, network] = await Promise.all([
    getTranslations('networks.settings'),
    getTranslations('common'),
    networkSettings(ctx),
  ])
  return (
    <SettingsFrame ctx={ctx} current="sender">
      <SettingsForm ctx={ctx} version={network.version} action={saveSender}>
        <TextField name="senderName" label={t('senderName')} defaultValue={network.senderName} required />
        <TextField
          name="senderAddress"
          type="email"
          label={t('senderAddress')}
          hint={t('senderHint')}
          defaultValue={network.senderAddress}
          required
        />
        <TextField
          name="replyTo"
          type="email"
          label={t('replyTo')}
          hint={t('replyToHint')}
          defaultValue={network.replyTo}
          optionalLabel={c('optional')}
        />
      </SettingsForm>
    </SettingsFrame>
  )
}
