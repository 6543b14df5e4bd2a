import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { formLabels } from '@/components/layout/form-labels'
import { PlaceChoice } from '@/components/registrations/place-choice'
import { PriceBand, ShownPrices } from '@/components/registrations/price-band'
import type { Ctx } from '@/lib/access/context'
import { registerOthers } from '@/lib/registrations/delegates/together/actions'
import { mostOthers } from '@/lib/registrations/delegates/together/schema'
import type { Offer } from '@/lib/registrations/queries'

type Props = { ctx: Ctx; event: { id: string; zone: string }; offer: Offer }

/** Up to five people by name and mail; rows that stay empty are nobody. */
export async function TogetherForm({ ctx, event, offer }: Props) {
  const [t, g, labels] = await Promise.all([
    getTranslations('guests.together'),
    getTranslations('guests.page'),
    formLabels(),
  ])
  const lines = offer.parts.map((part) => part.price)
  const full = offer.parts.every((part) => part.pools.every((pool) => pool.free === 0))
  return (
    <Form
      action={registerOthers}
      hidden={{ network: ctx.network.slug, event: event.id }}
      labels={labels}
      prefix="together"
    >
      {Array.from({ length: mostOthers }, (_, row) => {
        const field = (name: string) => `others.${row}.${name}`
        return (
          <Fieldset key={field('')} ruled legend={t('person', { number: row + 1 })}>
            <FieldRow>
              <TextField name={field('givenName')} label={g('givenName')} maxLength={100} />
              <TextField name={field('familyName')} label={g('familyName')} maxLength={100} />
            </FieldRow>
            <TextField name={field('email')} type="email" label={g('email')} />
          </Fieldset>
        )
      })}
      <Fieldset ruled legend={g('what')}>
        <PlaceChoice parts={offer.parts} locale={ctx.locale} zone={event.zone} preset />
      </Fieldset>
      <ShownPrices lines={lines} />
      <PriceBand lines={lines} locale={ctx.locale} full={full} />
      <p className="field-hint">{t('each')}</p>
      <div className="form-actions">
        <SubmitButton pendingLabel={labels.pending} arrow>
          {full ? t('submitWait') : t('submit')}
        </SubmitButton>
      </div>
    </Form>
  )
}
