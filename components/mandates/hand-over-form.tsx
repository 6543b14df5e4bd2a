import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { offerCoordination } from '@/lib/memberships/coordination/actions'
import type { Colleague } from '@/lib/memberships/coordination/queries'
import { fullName, listName } from '@/lib/people/name'
import { carried, type Place } from './place'

type Person = { title: string | null; givenName: string; familyName: string }
type Props = { place: Place; choices: { id: string; person: Person }[]; now: Colleague[] }

/** Offers the coordination to a colleague; says whose ends when they accept. */
export async function HandOverForm({ place, choices, now }: Props) {
  const [t, labels] = await Promise.all([getTranslations('mandates.handOver'), formLabels()])
  const names = now.map(({ person }) => fullName(person)).join(', ')
  if (choices.length === 0) return <p>{t('none')}</p>
  return (
    <Form action={offerCoordination} labels={labels} hidden={carried(place)} submit={t('submit')}>
      <p>{now.length > 0 ? t('consequence', { names }) : t('now', { count: 0, names })}</p>
      <SelectField
        name="affiliationId"
        label={t('to')}
        emptyLabel={t('choose')}
        options={choices.map(({ id, person }) => ({ value: id, label: listName(person) }))}
        required
      />
    </Form>
  )
}
