import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { OrganisationField } from '@/components/people/organisation-field'
import type { Ctx } from '@/lib/access/context'
import { dayIn } from '@/lib/clock'
import { asLocalized } from '@/lib/localized'
import type { PositionRow } from '@/lib/memberships/positions/queries'
import { positionKinds } from '@/lib/memberships/positions/schema'
import { organisationChoices } from '@/lib/organisations/queries'

type Props = {
  ctx: Ctx
  position?: PositionRow
  /** A person of the network was chosen already: nobody needs to type a name. */
  known?: boolean
  organisationId?: string
}

const day = (at: Date | null | undefined) => (at ? dayIn('UTC', at) : null)

/** Which position, of whom, for what term. */
export async function PositionFields({ ctx, position, known, organisationId }: Props) {
  const [t, m, c, organisations] = await Promise.all([
    getTranslations('memberships.positionsPage'),
    getTranslations('memberships'),
    getTranslations('common'),
    organisationChoices(ctx),
  ])
  const label = asLocalized(position?.label)
  const optional = { optionalLabel: c('optional') }
  const kinds = positionKinds.map((value) => ({
    value,
    label: value === 'own' ? t('own') : m(`positions.${value}`),
  }))
  return (
    <>
      <SelectField
        name="kind"
        label={t('kind')}
        options={kinds}
        defaultValue={position?.kind ?? null}
        required
      />
      <TextField
        name="label.de"
        label={`${t('label')} (${c('german')})`}
        hint={t('labelHint')}
        defaultValue={label.de}
        lang="de"
        {...optional}
      />
      <TextField
        name="label.en"
        label={`${t('label')} (${c('english')})`}
        defaultValue={label.en ?? null}
        lang="en"
        {...optional}
      />
      {!known && (
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          defaultValue={position?.name ?? null}
          {...optional}
        />
      )}
      <OrganisationField
        label={t('organisation')}
        hint={t('organisationHint')}
        emptyLabel={t('noOrganisation')}
        organisations={organisations}
        defaultValue={organisationId ?? position?.organisation?.id ?? null}
        {...optional}
      />
      <FieldRow>
        <DateField name="from" label={t('from')} defaultValue={day(position?.from)} {...optional} />
        <DateField name="to" label={t('to')} defaultValue={day(position?.to)} {...optional} />
      </FieldRow>
    </>
  )
}
