import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { words } from '@/lib/localized'
import { fullName } from '@/lib/people/name'
import { setOwnVisibility } from '@/lib/people/own/actions'
import type { OwnRecord } from '@/lib/people/own/queries'
import { audiences, type VisibleField, visibilityOf, visibleFields } from '@/lib/people/visibility'

type Props = { ctx: Ctx; person: OwnRecord }

/** One row per field: what stands in it, and who may see it. */
export async function OwnVisibilityForm({ ctx, person }: Props) {
  const [t, labels] = await Promise.all([getTranslations('me.visibility'), formLabels()])
  const chosen = visibilityOf(person.visibility)
  const values = valuesOf(ctx, person)
  const options = audiences.map((audience) => ({ value: audience, label: t(`audiences.${audience}`) }))
  return (
    <Form
      className="form visibility-rows"
      action={setOwnVisibility}
      hidden={{ network: ctx.network.slug, version: person.version }}
      labels={labels}
      submit={t('save')}
    >
      {visibleFields.map((field) => (
        <SelectField
          key={field}
          name={`visibility.${field}`}
          label={t(`fields.${field}`)}
          hint={values[field] || t('empty')}
          options={options}
          defaultValue={chosen[field]}
        />
      ))}
    </Form>
  )
}

/** What stands in each field now, in one line. */
function valuesOf({ network, locale }: Ctx, person: OwnRecord): Record<VisibleField, string> {
  const today = dateColumn(network.zone, now())
  const runs = ({ from, to }: { from: Date | null; to: Date | null }) =>
    (!from || from <= today) && (!to || to >= today)
  const mails = (kind: 'personal' | 'functional') =>
    person.addresses
      .filter((address) => address.kind === kind && address.verifiedAt)
      .map((address) => address.email)
      .join(', ')
  return {
    name: fullName(person),
    photo: person.photoId ? '✓' : '',
    work: person.affiliations
      .filter((work) => work.confirmedAt && runs(work))
      .map((work) => [work.function, work.organisation.name].filter(Boolean).join(', '))
      .join('; '),
    topics: person.topics.join(', '),
    offers: person.offers ?? '',
    seeks: person.seeks ?? '',
    groups: person.groups
      .filter((one) => one.from && runs(one))
      .map(({ group }) => words(group.name, locale))
      .join(', '),
    email: mails('personal'),
    mailbox: mails('functional'),
    phone: person.phone ?? '',
  }
}
