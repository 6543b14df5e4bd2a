import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { dayIn } from '@/lib/clock'
import { saveStage } from '@/lib/groups/stages/actions'
import { asLocalized } from '@/lib/localized'
import { hiddenOf, type Place } from './place'

type Stage = Place['group']['stages'][number]

/** One stage: its name, and the day on which it was reached. */
export async function StageForm({ place, stage }: { place: Place; stage?: Stage }) {
  const [t, c, labels] = await Promise.all([
    getTranslations('groups.desk'),
    getTranslations('common'),
    formLabels(),
  ])
  const name = asLocalized(stage?.name)
  const optional = { optionalLabel: c('optional') }
  return (
    <Form
      action={saveStage}
      hidden={{ ...hiddenOf(place), stage: stage?.id }}
      labels={labels}
      submit={t(stage ? 'stageSave' : 'stageAdd')}
      prefix="stage"
    >
      <TextField
        name="name.de"
        label={`${t('stageName')} (${c('german')})`}
        defaultValue={name.de}
        lang="de"
        required
      />
      <TextField
        name="name.en"
        label={`${t('stageName')} (${c('english')})`}
        defaultValue={name.en}
        lang="en"
        {...optional}
      />
      <DateField
        name="reachedOn"
        label={t('reachedOn')}
        hint={t('reachedHint')}
        defaultValue={stage?.reachedOn ? dayIn('UTC', stage.reachedOn) : null}
        {...optional}
      />
    </Form>
  )
}
