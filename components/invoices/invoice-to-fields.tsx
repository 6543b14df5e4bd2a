import { FieldRow } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { InvoiceTo } from '@/lib/registrations/invoices/schema'

type Props = {
  ctx: Ctx
  to: InvoiceTo
  /** Within another form: before each name; then nothing need be said. */
  of?: 'invoice.'
}

/** To whom an invoice is to go, with what their accounting asks for. */
export function InvoiceToFields({ ctx, to, of }: Props) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  const optional = { optionalLabel: translator(ctx.locale, ctx.network.tone, 'common')('optional') }
  const field = (name: keyof InvoiceTo) => ({
    name: `${of ?? ''}${name}`,
    label: t(`to.${name}`),
    defaultValue: to[name],
  })
  return (
    <>
      <TextField
        {...field('recipient')}
        autoComplete="organization"
        maxLength={200}
        {...(of ? optional : { required: true })}
      />
      <TextField {...field('unit')} maxLength={200} {...optional} />
      <TextField {...field('street')} autoComplete="street-address" maxLength={200} {...optional} />
      <FieldRow>
        <TextField
          {...field('postalCode')}
          autoComplete="postal-code"
          size="s"
          maxLength={20}
          {...optional}
        />
        <TextField {...field('city')} autoComplete="address-level2" maxLength={100} {...optional} />
      </FieldRow>
      <TextField {...field('orderNumber')} hint={t('to.orderNumberHint')} maxLength={80} {...optional} />
      <TextField {...field('leitwegId')} hint={t('to.leitwegIdHint')} spellCheck={false} {...optional} />
    </>
  )
}
