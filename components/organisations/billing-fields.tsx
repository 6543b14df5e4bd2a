import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import type { Billing } from '@/lib/organisations/schema'
import type { Organisation } from '@/prisma/generated/client'

/** What invoices carry: address, mailbox, order number, Leitweg-ID. */
export async function BillingFields({ organisation }: { organisation?: Organisation }) {
  const [t, c] = await Promise.all([getTranslations('organisations.form'), getTranslations('common')])
  const optional = { optionalLabel: c('optional') }
  const kept = (organisation?.billing ?? {}) as Partial<Billing>
  const field = (name: keyof Billing, label: string) => ({
    name: `billing.${name}`,
    label,
    defaultValue: kept[name],
    ...optional,
  })
  return (
    <Fieldset legend={t('billing')} hint={t('billingHint')} ruled>
      <TextField {...field('recipient', t('recipient'))} />
      <TextField {...field('street', t('street'))} />
      <FieldRow>
        <TextField {...field('postalCode', t('postalCode'))} size="s" />
        <TextField {...field('city', t('city'))} />
      </FieldRow>
      <TextField {...field('email', t('billingEmail'))} type="email" />
      <FieldRow>
        <TextField
          name="orderNumber"
          label={t('orderNumber')}
          hint={t('orderNumberHint')}
          defaultValue={organisation?.orderNumber}
          {...optional}
        />
        <TextField
          name="leitwegId"
          label={t('leitwegId')}
          hint={t('leitwegIdHint')}
          defaultValue={organisation?.leitwegId}
          spellCheck={false}
          {...optional}
        />
      </FieldRow>
    </Fieldset>
  )
}
