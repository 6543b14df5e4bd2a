import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { inviteColleague } from '@/lib/memberships/affiliations/actions'
import { NewcomerFields } from './newcomer-fields'
import { carried, type Place } from './place'

/** Invites a colleague by name and work mail. */
export async function InviteForm({ place }: { place: Place }) {
  const [t, labels] = await Promise.all([getTranslations('mandates.invite'), formLabels()])
  return (
    <Form
      action={inviteColleague}
      labels={labels}
      hidden={{ ...carried(place), organisationId: place.organisationId }}
      submit={t('submit')}
    >
      <NewcomerFields required />
    </Form>
  )
}
