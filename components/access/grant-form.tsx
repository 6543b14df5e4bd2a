import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import { grantRole } from '@/lib/access/actions'
import type { Ctx } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'
import { listName } from '@/lib/people/name'
import { peopleChoices } from '@/lib/people/queries'
import { SpanFields } from './span-fields'

/** A further role for somebody whom the network knows. */
export async function GrantForm({
  ctx,
  may,
  events,
}: {
  ctx: Ctx
  may: Role[]
  events: Map<string, string>
}) {
  const [t, people, labels] = await Promise.all([
    getTranslations('access.grant'),
    peopleChoices(ctx),
    formLabels(),
  ])
  return (
    <Form
      action={grantRole}
      hidden={{ network: ctx.network.slug }}
      labels={labels}
      submit={t('submit')}
      prefix="grant"
    >
      <SelectField
        name="personId"
        label={t('person')}
        emptyLabel={t('choosePerson')}
        options={people.map((person) => ({ value: person.id, label: listName(person) }))}
        required
      />
      <SpanFields may={may} events={events} />
    </Form>
  )
}
