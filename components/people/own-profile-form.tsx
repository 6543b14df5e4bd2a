import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { Fieldset } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'
import { editOwnProfile } from '@/lib/people/own/actions'
import type { OwnRecord } from '@/lib/people/own/queries'
import { Photo } from './photo'
import { ProfileFields } from './profile-fields'

/** Correcting one's own profile. */
export async function OwnProfileForm({ ctx, person }: { ctx: Ctx; person: OwnRecord }) {
  const [t, c, labels] = await Promise.all([
    getTranslations('me.profile'),
    getTranslations('common'),
    formLabels(),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <Form
      action={editOwnProfile}
      hidden={{ network: ctx.network.slug, version: person.version }}
      labels={labels}
      submit={t('save')}
    >
      <Fieldset legend={t('person')} ruled>
        <ProfileFields person={person} />
      </Fieldset>
      <Fieldset legend={t('about')} hint={t('aboutHint')} ruled>
        <TextField
          name="topics"
          label={t('topics')}
          hint={t('topicsHint')}
          defaultValue={person.topics.join(', ')}
          {...optional}
        />
        <TextArea
          name="offers"
          label={t('offers')}
          hint={t('offersHint')}
          rows={3}
          defaultValue={person.offers}
          {...optional}
        />
        <TextArea
          name="seeks"
          label={t('seeks')}
          hint={t('seeksHint')}
          rows={3}
          defaultValue={person.seeks}
          {...optional}
        />
      </Fieldset>
      <Fieldset legend={t('photo')} ruled>
        {person.photoId && <Photo id={person.photoId} alt={t('photoAlt', { name: fullName(person) })} />}
        <FileField name="photo" label={t('photo')} hint={t('photoHint')} accept="image/*" {...optional} />
        {person.photoId && <CheckboxField name="removePhoto" label={t('removePhoto')} />}
      </Fieldset>
    </Form>
  )
}
