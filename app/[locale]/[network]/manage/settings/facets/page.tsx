import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { HiddenField } from '@/components/form/hidden-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { SettingsForm } from '@/components/networks/settings-form'
import { SettingsFrame } from '@/components/networks/settings-frame'
import { saveFacets } from '@/lib/networks/settings/actions'
import { networkSettings } from '@/lib/networks/settings/queries'
import { readFacets } from '@/lib/news/facets'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks.settings'))('facets') }
}

export default async function Facets({ params }: Props) {
  const ctx = await officeContext(params, 'settings.read')
  const [t, c, network] = await Promise.all([
    getTranslations('networks.settings'),
    getTranslations('common'),
    networkSettings(ctx),
  ])
  const facets = readFacets(network.facets)
  const optional = { optionalLabel: c('optional') }
  return (
    <SettingsFrame ctx={ctx} current="facets">
      <SettingsForm ctx={ctx} version={network.version} action={saveFacets}>
        <p className="secondary">{t('facetsText')}</p>
        {[...facets, null].map((facet, i) => (
          <Fieldset key={facet?.key ?? 'new'} legend={t('facet', { number: i + 1 })} ruled>
            <HiddenField name={`facets.${i}.key`} value={facet?.key} />
            <FieldRow>
              <TextField
                name={`facets.${i}.name.de`}
                label={t('facetName')}
                defaultValue={facet?.name.de}
                lang="de"
                {...optional}
              />
              <TextField
                name={`facets.${i}.name.en`}
                label={t('facetNameEn')}
                defaultValue={facet?.name.en}
                lang="en"
                {...optional}
              />
            </FieldRow>
            <TextArea
              name={`facets.${i}.values`}
              label={t('facetValues')}
              defaultValue={facet?.values.map(({ de, en }) => (en ? `${de} | ${en}` : de)).join('\n')}
              {...optional}
            />
          </Fieldset>
        ))}
      </SettingsForm>
    </SettingsFrame>
  )
}
