import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { dayIn } from '@/lib/clock'
import type { PlacesPlan, PlannedPool } from '@/lib/events/places/queries'

/** Places of a pool that are kept for each partner network, and until when. */
export async function ShareFields({ plan, pool }: { plan: PlacesPlan; pool?: PlannedPool | undefined }) {
  const [t, common] = await Promise.all([getTranslations('places.share'), getTranslations('common')])
  return plan.partners.map(({ id, partner }) => {
    const share = pool?.shares.find((one) => one.partnerId === id)
    return (
      <Fieldset
        key={id}
        legend={partner.name}
        hint={
          share && t(share.openedAt ? 'opened' : 'taken', { taken: share.taken, capacity: share.capacity })
        }
      >
        <FieldRow>
          <TextField
            name={`shares.${id}.capacity`}
            label={t('capacity')}
            size="s"
            inputMode="numeric"
            defaultValue={share?.capacity}
            optionalLabel={common('optional')}
          />
          <DateField
            name={`shares.${id}.until`}
            label={t('until')}
            defaultValue={share && dayIn(plan.zone, share.until)}
            optionalLabel={common('optional')}
          />
        </FieldRow>
      </Fieldset>
    )
  })
}
