import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { saveGroup } from '@/lib/groups/actions'
import { WordFields } from '../word-fields'
import { hiddenOf, type Place } from './place'

/** What the group is about, in its leads' words. */
export async function WordsForm({ place }: { place: Place }) {
  const [t, labels] = await Promise.all([getTranslations('groups.desk'), formLabels()])
  return (
    <div className="measure">
      <Form
        action={saveGroup}
        hidden={{ ...hiddenOf(place), version: place.group.version }}
        labels={labels}
        submit={t('wordsSave')}
        prefix="words"
      >
        <WordFields group={place.group} />
      </Form>
    </div>
  )
}
