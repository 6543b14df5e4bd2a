import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { saveLimit } from '@/lib/events/places/actions'
import type { PlacesPlan, PlannedLimit } from '@/lib/events/places/queries'
import { asLocalized, words } from '@/lib/localized'

type Props = { ctx: Ctx; plan: PlacesPlan; limit?: PlannedLimit }

/** A limit over pools: how many in all of them together. */
export async function LimitForm({ ctx, plan, limit }: Props) {
  const [t, common] = await Promise.all([getTranslations('places'), getTranslations('common')])
  const name = asLocalized(limit?.name)
  const pools = plan.parts.flatMap((part) =>
    part.pools.map((pool) => ({
      value: pool.id,
      label: `${words(part.name, ctx.locale)}: ${words(pool.name, ctx.locale)}`,
      hint: t('pool.figures', { taken: pool.taken, capacity: pool.capacity }),
    })),
  )
  return (
    <Form
      action={saveLimit}
      hidden={{ network: ctx.network.slug, id: plan.id, version: plan.version, limit: limit?.id }}
      labels={await formLabels()}
      submit={t(limit ? 'limit.save' : 'limit.add')}
    >
      <FieldRow>
        <TextField
          name="name.de"
          label={t('name')}
          hint={t('limit.nameHint')}
          defaultValue={name.de}
          required
        />
        <TextField
          name="name.en"
          label={t('nameEn')}
          defaultValue={name.en}
          lang="en"
          optionalLabel={common('optional')}
        />
      </FieldRow>
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
    </Form>
  )
}
