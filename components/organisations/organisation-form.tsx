import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { OrganisationField } from '@/components/people/organisation-field'
import type { Ctx } from '@/lib/access/context'
import { addOrganisation, editOrganisation } from '@/lib/organisations/actions'
import { organisationChoices, sectorsOf } from '@/lib/organisations/queries'
import { levels, states } from '@/lib/organisations/schema'
import type { Organisation } from '@/prisma/generated/client'
import { BillingFields } from './billing-fields'
import { LogoFields } from './logo-fields'
import { sectorWords } from './sector-words'

type Props = {
  ctx: Ctx
  organisation?: Organisation
  /** What a new unit belongs to. */
  parentId?: string
}

/** An organisation in one form: name, place in the administration, contact, logo, billing. */
export async function OrganisationForm({ ctx, organisation, parentId }: Props) {
  const [t, c, labels, choices, sectors] = await Promise.all([
    getTranslations('organisations'),
    getTranslations('common'),
    formLabels(),
    organisationChoices(ctx),
    sectorsOf(ctx),
  ])
  const optional = { optionalLabel: c('optional') }
  const text = (name: 'shortName' | 'legalForm' | 'ressort' | 'website' | 'mailDomain') => ({
    name,
    label: t(`form.${name}`),
    defaultValue: organisation?.[name],
    ...optional,
  })
  return (
    <Form
      action={organisation ? editOrganisation : addOrganisation}
      hidden={{ network: ctx.network.slug, id: organisation?.id, version: organisation?.version }}
      labels={labels}
      submit={organisation ? c('save') : t('form.save')}
    >
      <TextField name="name" label={t('form.name')} defaultValue={organisation?.name} required />
      <FieldRow>
        <TextField {...text('shortName')} />
        <TextField {...text('legalForm')} hint={t('form.legalFormHint')} />
      </FieldRow>
      <Fieldset legend={t('form.place')} ruled>
        <FieldRow>
          <SelectField
            name="sector"
            label={t('form.sector')}
            emptyLabel={t('form.chooseSector')}
            defaultValue={organisation?.sector}
            options={sectors.map((sector) => ({ value: sector, label: sectorWords(t, sector) }))}
            required
          />
          <SelectField
            name="level"
            label={t('form.level')}
            emptyLabel={t('form.noLevel')}
            defaultValue={organisation?.level}
            options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
            {...optional}
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="state"
            label={t('form.state')}
            emptyLabel={t('form.noState')}
            defaultValue={organisation?.state}
            options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            {...optional}
          />
          <TextField {...text('ressort')} hint={t('form.ressortHint')} />
        </FieldRow>
        <OrganisationField
          name="parentId"
          label={t('form.parent')}
          emptyLabel={t('form.noParent')}
          organisations={choices.filter((one) => one.id !== organisation?.id)}
          defaultValue={organisation ? organisation.parentId : (parentId ?? null)}
          {...optional}
        />
      </Fieldset>
      <Fieldset legend={t('form.contact')} ruled>
        <TextField {...text('website')} type="url" />
        <TextField {...text('mailDomain')} hint={t('form.mailDomainHint')} />
        <LogoFields organisation={organisation} />
      </Fieldset>
      <BillingFields organisation={organisation} />
    </Form>
  )
}
