import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { savePool } from '@/lib/events/places/actions'
import type { PlacesPlan, PlannedPart, PlannedPool } from '@/lib/events/places/queries'
import { eventFormats } from '@/lib/events/schema'
import { JoinFields } from './join-fields'
import { PlaceForm } from './place-form'
import { ShareFields } from './share-fields'

type Props = { ctx: Ctx; plan: PlacesPlan; part: PlannedPart; pool?: PlannedPool }

/** A pool: how many places, what happens when one comes free, where one joins online, what is kept for partners. */
export async function PoolForm({ ctx, plan, part, pool }: Props) {
  const [t, form] = await Promise.all([getTranslations('places'), getTranslations('events.form')])
  return (
    <PlaceForm {...{ ctx, plan }} action={savePool} what="pool" record={pool} part={part.id}>
      <FieldRow>
        <SelectField
          name="mode"
          label={t('pool.mode')}
          options={eventFormats.map((value) => ({ value, label: form(`formats.${value}`) }))}
          defaultValue={pool?.mode ?? 'onsite'}
          required
        />
        <TextField
          name="capacity"
          label={t('pool.capacity')}
          defaultValue={pool?.capacity}
          size="s"
          inputMode="numeric"
          required
        />
      </FieldRow>
      <TextField
        name="offerHours"
        label={t('pool.offerHours')}
        hint={t('pool.offerHoursHint')}
        defaultValue={pool?.offerHours ?? 0}
        size="s"
        unit={t('pool.hours')}
        inputMode="numeric"
        required
      />
      <Fieldset ruled legend={t('join.title')} hint={t('join.hint')}>
        <JoinFields pool={pool} />
      </Fieldset>
      {plan.partners.length > 0 && (
        <Fieldset ruled legend={t('share.title')} hint={t('share.hint')}>
          <ShareFields plan={plan} pool={pool} />
        </Fieldset>
      )}
    </PlaceForm>
  )
}
