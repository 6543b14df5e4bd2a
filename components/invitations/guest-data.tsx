import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { Fact, Facts } from '@/components/ui/facts'
import type { InvitationPage } from '@/lib/registrations/invitations/guest/queries'

/** Who comes: a person known here is shown, everybody else checks what the office wrote down. */
export async function GuestData({ page: { invitation, known, names } }: { page: InvitationPage }) {
  const [t, common] = await Promise.all([getTranslations('guests.page'), getTranslations('common')])
  const optional = { optionalLabel: common('optional') }
  return (
    <Fieldset ruled legend={t('you')}>
      <Facts>
        {known && <Fact name={t('name')}>{known.name}</Fact>}
        <Fact name={t('email')}>{invitation.email}</Fact>
      </Facts>
      {!known && (
        <FieldRow>
          <TextField
            name="givenName"
            label={t('givenName')}
            defaultValue={names.givenName}
            autoComplete="given-name"
            required
          />
          <TextField
            name="familyName"
            label={t('familyName')}
            defaultValue={names.familyName}
            autoComplete="family-name"
            required
          />
        </FieldRow>
      )}
      <FieldRow>
        <TextField
          name="function"
          label={t('function')}
          defaultValue={known?.function}
          autoComplete="organization-title"
          {...optional}
        />
        <TextField
          name="organisation"
          label={t('organisation')}
          defaultValue={invitation.organisation?.name ?? invitation.company}
          autoComplete="organization"
          {...optional}
        />
      </FieldRow>
    </Fieldset>
  )
}
