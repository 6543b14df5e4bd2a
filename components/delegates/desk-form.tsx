import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import { DateField } from '@/components/form/date-fields'
import { Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { InvoiceAsk } from '@/components/invoices/invoice-ask'
import { formLabels } from '@/components/layout/form-labels'
import { PlaceChoice } from '@/components/registrations/place-choice'
import { PriceBand, ShownPrices } from '@/components/registrations/price-band'
import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import { registerColleagues } from '@/lib/registrations/delegates/actions'
import type { Desk } from '@/lib/registrations/delegates/queries'
import { mostColleagues } from '@/lib/registrations/delegates/schema'
import type { Offer } from '@/lib/registrations/queries'

type Props = { ctx: Ctx; institution: { id: string }; desk: Desk; offer: Offer }

/** Colleagues ticked or named, what for, until when they confirm: one button. */
export async function DeskForm({ ctx, institution, desk, offer }: Props) {
  const [t, i, common, labels] = await Promise.all([
    getTranslations('guests.desk'),
    getTranslations('invoices.ask'),
    getTranslations('common'),
    formLabels(),
  ])
  const { event, free, deadline, invoice } = desk
  const lines = offer.parts.map((part) => part.price)
  const pools = offer.parts.flatMap((part) => part.pools)
  const full = pools.every((pool) => pool.free === 0)
  const optional = { optionalLabel: common('optional') }
  return (
    <Form
      action={registerColleagues}
      hidden={{ network: ctx.network.slug, organisation: institution.id, event: event.id }}
      labels={labels}
      prefix="desk"
    >
      {free.length > 0 && (
        <CheckboxGroup
          name="people[]"
          label={t('colleagues')}
          hint={t('colleaguesHint', { most: mostColleagues })}
          options={free.map((one) => ({
            value: one.id,
            label: fullName(one),
            hint: [one.function, one.unit].filter(Boolean).join(', ') || undefined,
          }))}
        />
      )}
      <TextArea name="newcomers" label={t('newcomers')} hint={t('newcomersHint')} rows={3} {...optional} />
      <Fieldset legend={pools.length > 1 ? t('what') : t('places')} ruled>
        <PlaceChoice parts={offer.parts} locale={ctx.locale} zone={event.zone} preset />
      </Fieldset>
      <ShownPrices lines={lines} />
      <PriceBand lines={lines} locale={ctx.locale} full={full} />
      <p className="field-hint">{t('each')}</p>
      {lines.some(({ cents }) => cents > 0) && (
        <InvoiceAsk
          ctx={ctx}
          open={i('openDesk')}
          hint={i('hintDesk', { to: invoice.to })}
          to={invoice.last}
        />
      )}
      <DateField
        name="until"
        label={t('until')}
        hint={t('untilHint')}
        defaultValue={dayIn(event.zone, deadline)}
        min={dayIn(event.zone, now())}
        max={dayIn(event.zone, event.startsAt)}
      />
      <div className="form-actions">
        <SubmitButton pendingLabel={labels.pending} arrow>
          {full ? t('submitWait') : t('submit')}
        </SubmitButton>
      </div>
    </Form>
  )
}
