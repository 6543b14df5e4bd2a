import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import { savePart } from '@/lib/events/places/actions'
import type { PlacesPlan, PlannedPart } from '@/lib/events/places/queries'
import { audiences } from '@/lib/events/schema'
import { PlaceForm } from './place-form'
import { RuleFields } from './rule-fields'

type Props = { ctx: Ctx; plan: PlacesPlan; part?: PlannedPart }

/** A part: what it is called, for whom and when, where that differs from the event. */
export async function PartForm({ ctx, plan, part }: Props) {
  const [t, form, common] = await Promise.all([
    getTranslations('places'),
    getTranslations('events.form'),
    getTranslations('common'),
  ])
  const optional = common('optional')
  const at = (value: Date | null | undefined) => value && localIn(plan.zone, value)
  return (
    <PlaceForm {...{ ctx, plan }} action={savePart} what="part" record={part}>
      <SelectField
        name="audience"
        label={t('part.audience')}
        hint={t('part.audienceHint')}
        emptyLabel={t('part.asEvent')}
        options={audiences.map((value) => ({ value, label: form(`audiences.${value}`) }))}
        defaultValue={part?.audience}
      />
      <RuleFields
        ctx={ctx}
        rule={part?.audience ? part.audienceRule : {}}
        summary={t('rule.narrow')}
        hint={t('part.ruleHint')}
      />
      <Fieldset legend={t('part.times')} hint={t('part.timesHint')}>
        <FieldRow>
          <DateTimeField
            name="startsAt"
            label={form('startsAt')}
            defaultValue={at(part?.startsAt)}
            optionalLabel={optional}
          />
          <DateTimeField
            name="endsAt"
            label={form('endsAt')}
            defaultValue={at(part?.endsAt)}
            optionalLabel={optional}
          />
        </FieldRow>
      </Fieldset>
    </PlaceForm>
  )
}
