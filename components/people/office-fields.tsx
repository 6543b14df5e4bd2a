import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { FileField } from '@/components/form/file-field'
import { TextField } from '@/components/form/text-field'
import { fullName } from '@/lib/people/name'
import { Photo } from './photo'

type Person = {
  title: string | null
  givenName: string
  familyName: string
  tags: string[]
  birthYear: number | null
  workingSince: number | null
  photoId: string | null
}

/** What only the office adds: its tags, years that a rule asks about, and the photo. */
export async function OfficeFields({ person }: { person: Person }) {
  const [t, p, c] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('me.profile'),
    getTranslations('common'),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <TextField
        name="tags"
        label={t('tags')}
        hint={t('tagsHint')}
        defaultValue={person.tags.join(', ')}
        {...optional}
      />
      <FieldRow>
        <TextField
          name="birthYear"
          label={t('birthYear')}
          size="s"
          inputMode="numeric"
          defaultValue={person.birthYear ?? ''}
          {...optional}
        />
        <TextField
          name="workingSince"
          label={t('workingSince')}
          size="s"
          inputMode="numeric"
          defaultValue={person.workingSince ?? ''}
          {...optional}
        />
      </FieldRow>
      <Fieldset legend={p('photo')} ruled>
        {person.photoId && <Photo id={person.photoId} alt={p('photoAlt', { name: fullName(person) })} />}
        <FileField name="photo" label={p('photo')} hint={p('photoHint')} accept="image/*" {...optional} />
        {person.photoId && <CheckboxField name="removePhoto" label={p('removePhoto')} />}
      </Fieldset>
    </>
  )
}
