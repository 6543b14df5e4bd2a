import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import type { Ctx } from '@/lib/access/context'
import { createCode } from '@/lib/events/places/actions'
import type { PlacesPlan } from '@/lib/events/places/queries'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'

/** A new access code. */
export async function CodeForm({ ctx, plan }: { ctx: Ctx; plan: PlacesPlan }) {
  const [t, common] = await Promise.all([getTranslations('places.codes'), getTranslations('common')])
  const optional = common('optional')
  const prices = plan.parts.flatMap((part) =>
    part.priceClasses.map((price) => ({
      value: price.id,
      label: `${words(part.name, ctx.locale)}: ${words(price.name, ctx.locale)}, ${euros(ctx.locale, price.cents)}`,
    })),
  )
  return (
    <Form
      action={createCode}
      hidden={{ network: ctx.network.slug, id: plan.id }}
      labels={await formLabels()}
      submit={t('add')}
    >
      <FieldRow>
        <TextField
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          optionalLabel={optional}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField name="note" label={t('note')} hint={t('noteHint')} optionalLabel={optional} />
      </FieldRow>
      <FieldRow>
        <TextField name="uses" label={t('uses')} size="s" inputMode="numeric" defaultValue={1} required />
        <DateField name="until" label={t('until')} optionalLabel={optional} />
      </FieldRow>
      <CheckboxField name="admits" label={t('admitsLabel')} hint={t('admitsHint')} defaultChecked />
      {prices.length > 0 && (
        <SelectField
          name="price"
          label={t('priceLabel')}
          hint={t('priceHint')}
          emptyLabel={t('usualPrice')}
          options={prices}
        />
      )}
    </Form>
  )
}
