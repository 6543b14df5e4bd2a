import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { nameToMandate } from '@/lib/memberships/mandates/actions'
import type { MandateKind } from '@/lib/memberships/mandates/schema'
import { listName } from '@/lib/people/name'
import { NewcomerFields } from './newcomer-fields'
import { carried, type Place } from './place'

type Person = { id: string; title: string | null; givenName: string; familyName: string }
type Props = {
  place: Place
  membershipId: string
  kind: MandateKind
  replaces?: string
  /** Colleagues who can be chosen; without any, somebody new is named. */
  people: Person[]
}

/** Names somebody to a mandate: a colleague, or somebody by name and work mail. Both stand open; no script is needed. */
export async function NameForm({ place, membershipId, kind, replaces, people }: Props) {
  const [t, c, labels] = await Promise.all([
    getTranslations('mandates.name'),
    getTranslations('common'),
    formLabels(),
  ])
  const known = people.length > 0
  return (
    <Form
      action={nameToMandate}
      labels={labels}
      hidden={{ ...carried(place), membershipId, kind, replaces, ...(known ? {} : { who: 'new' }) }}
      submit={t('submit')}
    >
      {known && (
        <>
          <RadioGroup
            name="who"
            label={t('who')}
            options={[
              { value: 'colleague', label: t('colleague') },
              { value: 'new', label: t('new') },
            ]}
            defaultValue="colleague"
          />
          <SelectField
            name="personId"
            label={t('person')}
            emptyLabel={t('choosePerson')}
            options={people.map((person) => ({ value: person.id, label: listName(person) }))}
          />
        </>
      )}
      <Fieldset legend={t('newTitle')} ruled>
        <NewcomerFields required={!known} />
      </Fieldset>
      <DateField
        name="from"
        label={t('from')}
        hint={replaces ? t('fromHintReplace') : t('fromHint')}
        optionalLabel={c('optional')}
      />
    </Form>
  )
}
