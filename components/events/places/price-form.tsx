import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { savePrice } from '@/lib/events/places/actions'
import { typedEuros } from '@/lib/events/places/fields'
import type { PlacesPlan, PlannedPart, PlannedPrice } from '@/lib/events/places/queries'
import { priceRules } from '@/lib/events/prices'
import { PlaceForm } from './place-form'
import { RuleFields } from './rule-fields'

type Props = { ctx: Ctx; plan: PlacesPlan; part: PlannedPart; price?: PlannedPrice }

/** A price: its name, how much, and who pays it. */
export async function PriceForm({ ctx, plan, part, price }: Props) {
  const t = await getTranslations('places')
  const rules = priceRules.filter(
    (rule) => rule !== 'partner' || plan.partners.length > 0 || price?.rule === rule,
  )
  return (
    <PlaceForm
      {...{ ctx, plan }}
      action={savePrice}
      what="price"
      record={price}
      part={part.id}
      hint={t('price.nameHint')}
    >
      <TextField
        name="euros"
        label={t('price.amount')}
        hint={t('price.amountHint')}
        size="s"
        unit="€"
        inputMode="decimal"
        defaultValue={price && typedEuros(price.cents)}
        required
      />
      <RadioGroup
        name="rule"
        label={t('price.rule')}
        hint={t('price.ruleHint')}
        defaultValue={price?.rule ?? 'everyone'}
        options={rules.map((value) => ({
          value,
          label: t(`price.rules.${value}`),
          hint: t(`price.ruleNotes.${value}`),
        }))}
        required
      />
      <RuleFields
        ctx={ctx}
        rule={price?.ruleFacts ?? {}}
        summary={t('rule.who')}
        hint={t('price.audienceHint')}
      />
    </PlaceForm>
  )
}
