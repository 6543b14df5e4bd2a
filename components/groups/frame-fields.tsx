import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { dayIn } from '@/lib/clock'
import { GroupEntry, GroupKind } from '@/prisma/generated/enums'

type Frame = {
  slug: string
  kind: GroupKind
  entry: GroupEntry
  participants: boolean
  from: Date | null
  to: Date | null
}

const day = (at: Date | null | undefined) => (at ? dayIn('UTC', at) : null)

/** What the office sets of a group: kind, way in, for whom, how long, and, once it is there, its address. */
export async function FrameFields({ group }: { group?: Frame }) {
  const [t, f, c] = await Promise.all([
    getTranslations('groups'),
    getTranslations('groups.form'),
    getTranslations('common'),
  ])
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <SelectField
        name="kind"
        label={f('kind')}
        options={Object.values(GroupKind).map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={group?.kind}
        size="m"
        required
      />
      <RadioGroup
        name="entry"
        label={f('entry')}
        options={Object.values(GroupEntry).map((value) => ({
          value,
          label: t(`entry.${value}`),
          hint: f(`entryHint.${value}`),
        }))}
        defaultValue={group?.entry ?? 'request'}
        required
      />
      <CheckboxField
        name="participants"
        label={f('participants')}
        hint={f('participantsHint')}
        defaultChecked={group?.participants ?? true}
      />
      <FieldRow>
        <DateField name="from" label={f('from')} defaultValue={day(group?.from)} {...optional} />
        <DateField name="to" label={f('to')} defaultValue={day(group?.to)} {...optional} />
      </FieldRow>
      <p className="field-hint">{f('toHint')}</p>
      {group && (
        <TextField
          name="slug"
          label={f('slug')}
          hint={f('slugHint')}
          defaultValue={group.slug}
          spellCheck={false}
          required
        />
      )}
    </>
  )
}
