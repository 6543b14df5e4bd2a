import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { saveLimit } from '@/lib/events/places/actions'
import type { PlacesPlan, PlannedLimit } from '@/lib/events/places/queries'
import { words } from '@/lib/localized'
import { PlaceForm } from './place-form'

type Props = { ctx: Ctx; plan: PlacesPlan; limit?: PlannedLimit }

/** A limit over pools: how many in all of them together. */
export async function LimitForm({ ctx, plan, limit }: Props) {
  const t = await getTranslations('places')
  const pools = plan.parts.flatMap((part) =>
    part.pools.map((pool) => ({
      value: pool.id,
      label: `${words(part.name, ctx.locale)}: ${words(pool.name, ctx.locale)}`,
      hint: t('pool.figures', { taken: pool.taken, capacity: pool.capacity }),
    })),
  )
  return (
    <PlaceForm {...{ ctx, plan }} action={saveLimit} what="limit" record={limit} hint={t('limit.nameHint')}>
      <TextField
        name="capacity"
        label={t('limit.capacity')}
        defaultValue={limit?.capacity}
        size="s"
        inputMode="numeric"
        required
      />
      <CheckboxGroup
        name="pools"
        label={t('limit.pools')}
        options={pools}
        defaultValue={limit?.pools.map((one) => one.poolId) ?? []}
        required
      />
    </PlaceForm>
  )
}
