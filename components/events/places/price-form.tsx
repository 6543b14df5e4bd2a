import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { savePrice } from '@/lib/events/places/actions'
import { typedEuros } from '@/lib/events/places/fields'
import type { PlacesPlan, PlannedPart, PlannedPrice } from '@/lib/events/places/queries'
import { priceRules } from '@/lib/events/prices'
import { asLocalized } from '@/lib/localized'
import { RuleFields } from './rule-fields'

type Props = { ctx: Ctx; plan: PlacesPlan; part: PlannedPart; price?: PlannedPrice }

/** A price: its name, how much, and who pays it. */
export async function PriceForm({ ctx, plan, part, price }: Props) {
  const [t, common] = await Promise.all([getTranslations('places'), getTranslations('common')])
  const name = asLocalized(price?.name)
  const rules = priceRules.filter(
    (rule) => rule !== 'partner' || plan.partners.length > 0 || price?.rule === rule,
  )
  return (
    <Form
      action={savePrice}
      hidden={{
        network: ctx.network.slug,
        id: plan.id,
        version: plan.version,
        part: part.id,
        price: price?.id,
      }}
      labels={await formLabels()}
      submit={t(price ? 'price.save' : 'price.add')}
    >
      <FieldRow>
        <TextField
          name="name.de"
          label={t('name')}
          hint={t('price.nameHint')}
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
    </Form>
  )
}
