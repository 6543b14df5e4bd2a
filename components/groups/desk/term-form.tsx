import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { OrganisationField } from '@/components/people/organisation-field'
import { LinkAlone } from '@/components/ui/link-alone'
import { dayIn } from '@/lib/clock'
import { setTerm } from '@/lib/groups/leading/actions'
import { type DeskLine, leadingFor } from '@/lib/groups/leading/queries'
import { here, hiddenOf, type Place } from './place'
import { roleOptions } from './role-options'

const day = (at: Date | null) => (at ? dayIn('UTC', at) : null)

/** Role and term of one person, and for which organisation they lead. */
export async function TermForm({ place, line }: { place: Place; line: DeskLine }) {
  const [t, g, c, labels, organisations] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('groups'),
    getTranslations('common'),
    formLabels(),
    leadingFor(place.ctx, line),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <div className="measure">
      <Form
        action={setTerm}
        hidden={{ ...hiddenOf(place), entry: line.id }}
        labels={labels}
        submit={c('save')}
        prefix="term"
      >
        <SelectField
          name="role"
          label={t('role')}
          options={roleOptions(g)}
          defaultValue={line.role}
          size="m"
          required
        />
        {organisations.length > 0 && (
          <OrganisationField
            label={t('organisation')}
            emptyLabel={t('noOrganisation')}
            organisations={organisations}
            defaultValue={line.organisation?.id ?? null}
            {...optional}
          />
        )}
        <FieldRow>
          <DateField name="from" label={t('from')} defaultValue={day(line.from)} {...optional} />
          <DateField name="to" label={t('to')} defaultValue={day(line.to)} {...optional} />
        </FieldRow>
        <p className="field-hint">{t('toHint')}</p>
      </Form>
      <p className="mt-16">
        <LinkAlone href={here(place, '#people')}>{t('cancel')}</LinkAlone>
      </p>
    </div>
  )
}
