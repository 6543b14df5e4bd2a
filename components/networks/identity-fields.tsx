import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { RadioGroup } from '@/components/form/radio-group'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { asLocalized } from '@/lib/localized'
import type { Network } from '@/prisma/generated/client'

/** Name, words about itself, tone and zone. */
export async function IdentityFields({ network }: { network: Network }) {
  const [t, c] = await Promise.all([getTranslations('networks.settings'), getTranslations('common')])
  const [claim, about, origin] = [network.claim, network.about, network.origin].map(asLocalized)
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <FieldRow>
        <TextField name="name" label={t('name')} defaultValue={network.name} required />
        <TextField
          name="nameSuffix"
          label={t('nameSuffix')}
          defaultValue={network.nameSuffix}
          {...optional}
        />
      </FieldRow>
      <TextField name="legalName" label={t('legalName')} defaultValue={network.legalName} {...optional} />
      <TextField
        name="claim.de"
        label={t('claimDe')}
        hint={t('claimHint')}
        defaultValue={claim?.de}
        lang="de"
        required
      />
      <TextField name="claim.en" label={t('claimEn')} defaultValue={claim?.en} lang="en" {...optional} />
      <TextArea name="about.de" label={t('aboutDe')} defaultValue={about?.de} lang="de" required />
      <TextArea name="about.en" label={t('aboutEn')} defaultValue={about?.en} lang="en" {...optional} />
      <TextArea
        name="origin.de"
        label={t('originDe')}
        hint={t('originHint')}
        defaultValue={origin?.de}
        lang="de"
        {...optional}
      />
      <TextArea name="origin.en" label={t('originEn')} defaultValue={origin?.en} lang="en" {...optional} />
      <RadioGroup
        name="tone"
        label={t('tone')}
        defaultValue={network.tone}
        options={(['sie', 'du'] as const).map((value) => ({ value, label: t(`tones.${value}`) }))}
      />
      <TextField
        name="zone"
        label={t('zone')}
        size="m"
        defaultValue={network.zone}
        suggestions={['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/Brussels']}
        required
      />
    </>
  )
}
