import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { changeJobs } from '@/lib/memberships/own/actions'
import type { OwnRecord } from '@/lib/people/own/queries'
import { OrganisationField } from './organisation-field'
import { ownDates } from './own-dates'

type Props = {
  ctx: Ctx
  person: OwnRecord
  organisations: { id: string; name: string; parent: { name: string } | null }[]
}

/** The old job with its last day, the new one with its first. */
export async function JobsForm({ ctx, person, organisations }: Props) {
  const [t, labels, dates] = await Promise.all([getTranslations('me.work'), formLabels(), ownDates(ctx)])
  const current = person.affiliations.filter((work) => !dates.isOver(work))
  return (
    <Form action={changeJobs} hidden={{ network: ctx.network.slug }} labels={labels} submit={t('submit')}>
      {current.length > 0 && (
        <Fieldset legend={t('old')} hint={t('oldHint')} ruled>
          <RadioGroup
            name="leaves"
            label={t('leaves')}
            defaultValue={current[0]?.id ?? ''}
            options={[
              ...current.map((work) => ({
                value: work.id,
                label: [work.function, work.organisation.name].filter(Boolean).join(', '),
              })),
              { value: '', label: t('leavesNone') },
            ]}
          />
          <DateField name="on" label={t('on')} hint={t('onHint')} />
        </Fieldset>
      )}
      <Fieldset legend={t('new')} ruled>
        <OrganisationField
          label={t('organisation')}
          emptyLabel={t('noOrganisation')}
          organisations={organisations}
        />
        <TextField name="other" label={t('other')} hint={t('otherHint')} />
        <FieldRow>
          <TextField name="function" label={t('function')} />
          <DateField name="from" label={t('from')} hint={t('fromHint')} />
        </FieldRow>
      </Fieldset>
    </Form>
  )
}
