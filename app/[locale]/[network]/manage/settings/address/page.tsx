import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { Section } from '@/components/layout/section'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { VisibilityForm } from '@/components/networks/visibility-form'
import { renameNetwork } from '@/lib/networks/settings/actions'
import { formerSlugs, networkSettings } from '@/lib/networks/settings/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('address') }
}

export default async function Address({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, network, former] = await Promise.all([
    getTranslations('networks.settings'),
    networkSettings(ctx),
    formerSlugs(ctx),
  ])
  return (
    <SettingsFrame ctx={ctx} current="address">
      <Section title={t('visibility')}>
        <VisibilityForm ctx={ctx} network={network} />
      </Section>
      <Section title={t('slug')}>
        <SettingsForm
          ctx={ctx}
          version={network.version}
          action={renameNetwork}
          submit={t('rename')}
          prefix="slug"
        >
          <TextField
            name="slug"
            label={t('slug')}
            hint={t('slugHint')}
            size="m"
            defaultValue={network.slug}
            spellCheck={false}
            required
          />
        </SettingsForm>
        {former.length > 0 && (
          <p className="secondary mt-16">
            {t('former')}: {former.map(({ slug }) => `/${slug}`).join(', ')}
          </p>
        )}
      </Section>
    </SettingsFrame>
  )
}
