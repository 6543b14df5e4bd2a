import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { ibanWords } from '@/lib/iban'
import { type Billing, vatRates } from '@/lib/networks/billing'

/** Who writes the network's invoices, to which account one pays, and what is said of taxes. */
export async function BillingFields({ billing, legalName }: { billing: Billing | null; legalName: string }) {
  const [t, c] = await Promise.all([getTranslations('invoices.billing'), getTranslations('common')])
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <Fieldset legend={t('sender')} ruled>
        <TextField
          name="holder"
          label={t('holder')}
          hint={t('holderHint')}
          defaultValue={billing?.holder ?? legalName}
          maxLength={70}
          required
        />
        <TextField name="street" label={t('street')} defaultValue={billing?.street} required />
        <FieldRow>
          <TextField
            name="postalCode"
            label={t('postalCode')}
            defaultValue={billing?.postalCode}
            size="s"
            required
          />
          <TextField name="city" label={t('city')} defaultValue={billing?.city} required />
        </FieldRow>
        <TextField name="email" type="email" label={t('email')} defaultValue={billing?.email} required />
        <TextField name="phone" label={t('phone')} defaultValue={billing?.phone} {...optional} />
      </Fieldset>
      <Fieldset legend={t('account')} hint={t('accountHint')} ruled>
        <TextField
          name="iban"
          label={t('iban')}
          hint={t('ibanHint')}
          defaultValue={billing && ibanWords(billing.iban)}
          spellCheck={false}
          autoComplete="off"
          required
        />
        <TextField name="bic" label={t('bic')} defaultValue={billing?.bic} spellCheck={false} {...optional} />
      </Fieldset>
      <Fieldset legend={t('tax')} ruled>
        <TextField
          name="taxNumber"
          label={t('taxNumber')}
          hint={t('taxNumberHint')}
          defaultValue={billing?.taxNumber}
          required
        />
        <SelectField
          name="vat"
          label={t('vat')}
          hint={t('vatHint')}
          options={vatRates.map((value) => ({ value, label: t('vatRate', { percent: value }) }))}
          defaultValue={String(billing?.vat ?? 0)}
        />
        <TextField
          name="taxNote.de"
          label={t('taxNoteDe')}
          hint={t('taxNoteHint')}
          defaultValue={billing?.taxNote.de}
        />
        <TextField
          name="taxNote.en"
          label={t('taxNoteEn')}
          lang="en"
          defaultValue={billing?.taxNote.en}
          {...optional}
        />
      </Fieldset>
    </>
  )
}
