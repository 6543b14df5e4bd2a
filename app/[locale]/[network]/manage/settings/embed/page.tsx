import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextArea } from '@/components/form/text-area'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { saveEmbedding } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('embed') }
}

export default async function EmbedSettings({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, c, network] = await Promise.all([
    getTranslations('exchange.embed'),
    getTranslations('common'),
    networkSettings(ctx),
  ])
  return (
    <SettingsFrame ctx={ctx} current="embed">
      <SettingsForm ctx={ctx} version={network.version} action={saveEmbedding}>
        <h2>{t('settings')}</h2>
        <p className="secondary">{t('settingsText')}</p>
        <TextArea
          name="embedOrigins"
          label={t('field')}
          hint={t('fieldHint')}
          defaultValue={network.embedOrigins.join('\n')}
          rows={4}
          optionalLabel={c('optional')}
        />
      </SettingsForm>
    </SettingsFrame>
  )
}
