import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { inviteColleague } from '@/lib/access/actions'
import type { Ctx } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'
import { SpanFields } from './span-fields'

/** Name, address, first role: the invitation goes out by mail. */
export async function InviteForm({
  ctx,
  may,
  events,
}: {
  ctx: Ctx
  may: Role[]
  events: Map<string, string>
}) {
  const [t, common, labels] = await Promise.all([
    getTranslations('access.invite'),
    getTranslations('common'),
    formLabels(),
  ])
  return (
    <Form
      action={inviteColleague}
      hidden={{ network: ctx.network.slug }}
      labels={labels}
      submit={t('submit')}
      prefix="invite"
    >
      <FieldRow>
        <TextField name="givenName" label={t('givenName')} required />
        <TextField name="familyName" label={t('familyName')} required />
      </FieldRow>
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} required />
      <SelectField
        name="language"
        label={t('language')}
        defaultValue="de"
        options={[
          { value: 'de', label: common('german') },
          { value: 'en', label: common('english') },
        ]}
      />
      <SpanFields may={may} events={events} />
    </Form>
  )
}
