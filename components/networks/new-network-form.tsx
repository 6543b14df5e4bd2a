import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField, type SelectOption } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { createNetwork } from '@/lib/networks/operator/actions'

/** A new network and who sets it up. */
export async function NewNetworkForm({ networks }: { networks: SelectOption[] }) {
  const [t, s, k, a, c, labels] = await Promise.all([
    getTranslations('platform.operator.form'),
    getTranslations('networks.settings'),
    getTranslations('platform.networks.kinds'),
    getTranslations('access.invite'),
    getTranslations('common'),
    formLabels(),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <Form action={createNetwork} labels={labels} submit={t('submit')}>
      <FieldRow>
        <TextField name="name" label={t('name')} required />
        <TextField name="nameSuffix" label={t('nameSuffix')} hint={s('nameSuffixHint')} {...optional} />
      </FieldRow>
      <TextField name="slug" label={t('slug')} hint={t('slugHint')} size="m" spellCheck={false} required />
      <RadioGroup
        name="kind"
        label={t('kind')}
        defaultValue="association"
        options={(['association', 'young', 'alliance'] as const).map((value) => ({ value, label: k(value) }))}
      />
      <SelectField
        name="parentId"
        label={t('parent')}
        emptyLabel={t('noParent')}
        options={networks}
        size="m"
        {...optional}
      />
      <RadioGroup
        name="tone"
        label={t('tone')}
        defaultValue="sie"
        options={(['sie', 'du'] as const).map((value) => ({ value, label: s(`tones.${value}`) }))}
      />
      <TextField
        name="senderAddress"
        type="email"
        label={t('senderAddress')}
        hint={t('senderHint')}
        required
      />
      <Fieldset legend={t('admin')} hint={t('adminHint')} ruled>
        <FieldRow>
          <TextField name="admin.givenName" label={a('givenName')} required />
          <TextField name="admin.familyName" label={a('familyName')} required />
        </FieldRow>
        <TextField name="admin.email" type="email" label={a('email')} hint={a('emailHint')} required />
        <SelectField
          name="admin.language"
          label={a('language')}
          size="m"
          defaultValue="de"
          options={[
            { value: 'de', label: c('german') },
            { value: 'en', label: c('english') },
          ]}
        />
      </Fieldset>
    </Form>
  )
}
