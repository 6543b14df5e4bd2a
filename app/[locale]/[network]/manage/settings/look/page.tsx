import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FileField } from '@/components/form/file-field'
import { TextField } from '@/components/form/text-field'
import { HueSwatches, HueWheel } from '@/components/networks/hue-swatches'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { saveLook } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('look') }
}

export default async function Look({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, c, network] = await Promise.all([
    getTranslations('networks.settings'),
    getTranslations('common'),
    networkSettings(ctx),
  ])
  return (
    <SettingsFrame ctx={ctx} current="look">
      <SettingsForm ctx={ctx} version={network.version} action={saveLook}>
        <TextField
          name="hue"
          type="number"
          inputMode="numeric"
          min={0}
          max={359}
          label={t('hue')}
          hint={t('hueHint')}
          size="s"
          defaultValue={network.hue}
          required
        />
        <div>
          <p className="field-hint">{t('huePresets')}</p>
          <HueWheel />
        </div>
        <FileField
          name="logo"
          accept="image/png,image/jpeg,image/webp"
          label={t('logo')}
          hint={t('logoHint')}
          optionalLabel={c('optional')}
        />
        {network.logoFileId && <CheckboxField name="removeLogo" label={t('removeLogo')} />}
      </SettingsForm>
      <div className="mt-48">
        <HueSwatches hue={network.hue} />
      </div>
    </SettingsFrame>
  )
}
